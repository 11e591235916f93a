export { findRepeatedKeys } from './find-repeated-keys.ts';
export { formatTemplate } from './format-template.ts';
export { findSection, parseTemplate } from './parse-template.ts';
export { placeInFile } from './place-in-file.ts';
export { printTemplate } from './print-template.ts';
export { replaceSection } from './replace-section.ts';
export type * from './template.ts';
export { TemplateFault } from './template-fault.ts';
