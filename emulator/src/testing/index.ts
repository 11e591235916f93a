export { type Row, type TestOptions, testTemplate } from './test-template.ts';
