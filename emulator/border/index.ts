export { copyToPage } from './copy-to-page.ts';
export { copyToSandbox } from './copy-to-sandbox.ts';
