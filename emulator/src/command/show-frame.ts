import { codeFrameColumns } from '@babel/code-frame';
import type { Place } from '../contracts.ts';

const maxWidth = 160;

/** The lines around a place, with a mark under it; long lines, such as an icon's, are cut. */
export function showFrame(text: string, { line, column }: Place, colors: boolean): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const short = lines.map((each) => (each.length > maxWidth ? `${each.slice(0, maxWidth)}…` : each));
  const start = { line, column: Math.min(column, maxWidth) };
  return codeFrameColumns(
    short.join('\n'),
    { start },
    { highlightCode: colors, linesAbove: 1, linesBelow: 1 },
  );
}

export function indentText(text: string, blanks: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(blanks));
}
