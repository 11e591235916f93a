import type { SourceMap } from 'node:module';
import type MagicString from 'magic-string';

/**
 * Puts the comments that stand on lines of their own in the sources above the code that they stand above there:
 * esbuild drops them. A comment above what is not in the code, such as a type, stays out. `readSource` gives the
 * text of a source as the map names it.
 */
export function insertComments(
  code: MagicString,
  map: SourceMap,
  readSource: (source: string) => string,
): void {
  const bySource = new Map<string, Map<number, string[]>>();
  const lines = code.original.split('\n');
  let offset = 0;
  lines.forEach((text, index) => {
    const indent = /^\s*/.exec(text)?.[0] ?? '';
    const entry = map.findEntry(index, indent.length);
    if ('originalSource' in entry && entry.generatedLine === index) {
      const { originalSource: source, originalLine } = entry;
      const comments = bySource.get(source) ?? findComments(readSource(source));
      bySource.set(source, comments);
      const comment = comments.get(originalLine) ?? [];
      comments.delete(originalLine);
      const isApart = indent !== '' || lines[index - 1]?.startsWith('//');
      if (comment.length > 0 && !isApart) code.appendLeft(offset, '\n');
      for (const line of comment) code.appendLeft(offset, `${indent}${line}\n`);
    }
    offset += text.length + 1;
  });
}

/** The comments of a formatted source by the line (from 0) of the code below them, without their indent. */
function findComments(source: string): Map<number, string[]> {
  const comments = new Map<number, string[]>();
  let open: string[] = [];
  let isBlock = false;
  source.split('\n').forEach((text, index) => {
    const line = text.trim();
    if (isBlock || /^\/[/*]/.test(line)) {
      open.push(isBlock && line.startsWith('*') ? ` ${line}` : line);
      isBlock = (isBlock || line.startsWith('/*')) && !line.endsWith('*/');
      return;
    }
    const kept = open.filter((comment) => !comment.startsWith('// biome-ignore'));
    if (line !== '' && kept.length > 0) comments.set(index, kept);
    open = [];
  });
  return comments;
}
