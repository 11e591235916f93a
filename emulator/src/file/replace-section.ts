import { findSection, parseTemplate } from './parse-template.ts';
import { printTemplate } from './print-template.ts';
import type { Template } from './template.ts';
import { TemplateFault } from './template-fault.ts';

/**
 * A template with another text in one section, such as `TEMPLATE_PARAMETERS`. The blank lines around the
 * text and the file's line ends stay. Throws a TemplateFault when there is no such section or the text is bad.
 */
export function replaceSection(template: Template, name: string, text: string): Template {
  const old = findSection(template, name);
  if (!old) throw new TemplateFault(`The template has no section ___${name}___.`, { line: 1, column: 1 });
  const lineEnd = old.header.endsWith('\r\n') ? '\r\n' : '\n';
  const blank = old.body.trim() === '';
  const before = blank ? lineEnd : (/^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(old.body)?.[0] ?? '');
  const after = blank ? lineEnd.repeat(3) : (/\s*$/.exec(old.body)?.[0] ?? '');
  const body = before + text.trim().replaceAll(/\r\n|\n|\r/g, lineEnd) + after;
  const sections = template.sections.map((section) => (section === old ? { ...section, body } : section));
  return parseTemplate(printTemplate({ preamble: template.preamble, sections }));
}
