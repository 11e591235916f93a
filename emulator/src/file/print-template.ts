import type { Template } from './template.ts';

/** The text of the file: the pieces that were read, unchanged and in their order. */
export function printTemplate(template: Pick<Template, 'preamble' | 'sections'>): string {
  return template.preamble + template.sections.map(({ header, body }) => header + body).join('');
}
