export { apiMembers } from './api-catalog.ts';
export type { Finding } from './finding.ts';
export type { GalleryFiles } from './gallery-files.ts';
export { type LintOptions, lintTemplate } from './lint-template.ts';
