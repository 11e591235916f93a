import { indexLines } from './locate-offset.ts';
import type { Section } from './template.ts';
import { TemplateFault } from './template-fault.ts';

/** A marker stands alone on its line. At least two letters: a rule of underscores in the notes is none. */
const marker = /^___([A-Z][A-Z_]*[A-Z])___(\r\n|\n|\r|$)/gm;

export interface SplitText {
  /** What stands before the first marker, a byte-order mark included. */
  preamble: string;
  sections: Section[];
}

/** Cuts a template's text at its markers; joining the pieces again gives the same text. */
export function splitSections(text: string): SplitText {
  const locate = indexLines(text);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(start);
  const marks = [...body.matchAll(marker)].map((match) => ({
    name: match[1] ?? '',
    header: match[0],
    offset: match.index + start,
  }));
  const sections: Section[] = [];
  for (const [index, { name, header, offset }] of marks.entries()) {
    const { line } = locate(offset);
    const earlier = sections.find((section) => section.name === name);
    if (earlier) {
      const message = `The section ___${name}___ occurs twice, first on line ${earlier.line}; remove one of them.`;
      throw new TemplateFault(message, { line, column: 1 });
    }
    const bodyOffset = offset + header.length;
    sections.push({
      name,
      header,
      body: text.slice(bodyOffset, marks[index + 1]?.offset),
      line,
      offset: bodyOffset,
    });
  }
  return { preamble: text.slice(0, marks[0]?.offset), sections };
}
