/** Google Tag Manager's template sandbox for Node and browsers. See README.md for what is emulated. */
export type { Place } from './contracts.ts';
export { type BuiltData, buildData, type FieldError, type Variables } from './fields/index.ts';
export type {
  Choice,
  CodePlace,
  Column,
  Condition,
  Field,
  Info,
  Json,
  Permission,
  Scenario,
  Section,
  Setting,
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
export {
  type FreeName,
  findFreeNames,
  inspectSyntax,
  SyntaxFault,
  type SyntaxFinding,
  type SyntaxRule,
  type SyntaxRuleId,
  standardLibrary,
  syntaxRules,
} from './language/index.ts';
export { apiMembers, type Finding, type GalleryFiles, type LintOptions, lintTemplate } from './lint/index.ts';
export {
  type Consent,
  type ConsentState,
  type CookieWrite,
  createPage,
  type Model,
  type Page,
  type PageFacts,
  type PageOptions,
  type Policy,
  type Script,
  type Scripts,
  type SwallowedError,
} from './page/index.ts';
export type { Grant } from './permissions/index.ts';
export {
  type RunnableTemplate,
  type RunOptions,
  type RunResult,
  runTemplate,
  type TagStatus,
} from './run.ts';
export { type Row, type TestOptions, testTemplate } from './testing/index.ts';
