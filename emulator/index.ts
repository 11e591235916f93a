/** Google Tag Manager's template sandbox for Node and browsers. See README.md for what is emulated. */
export type { Place } from './contracts.ts';
export { type BuiltData, buildData, type FieldError, type Variables } from './fields/index.ts';
export type {
  Choice,
  Column,
  Condition,
  Field,
  Info,
  Json,
  Permission,
  Scenario,
  Section,
  Template,
  Validator,
} from './file/index.ts';
export {
  findSection,
  formatTemplate,
  parseTemplate,
  printTemplate,
  replaceSection,
  TemplateFault,
} from './file/index.ts';
export { SyntaxFault } from './language/syntax/finding.ts';
export { type Finding, type GalleryFiles, type LintOptions, lintTemplate } from './lint/index.ts';
export { createPage, type Page, type PageOptions } from './page/index.ts';
export { type RunOptions, type RunResult, runTemplate, type TagStatus } from './run.ts';
export { type Row, type TestOptions, testTemplate } from './testing/index.ts';
