export type { Finding } from './finding.ts';
export { type LintOptions, lintTemplate } from './lint-template.ts';
export type { GalleryFiles } from './subject.ts';
