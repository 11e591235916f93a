export { copyToPage, copyToSandbox } from './copy.ts';
