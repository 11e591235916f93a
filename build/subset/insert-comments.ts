import type { SourceMap } from 'node:module';

/** Code with the comments of its sources. */
export interface Commented {
  code: string;
  /** The line (from 1) that a line of `code` had before. */
  lineBefore(line: number): number;
}

/**
 * Puts the comments that stand on lines of their own in the sources above the code that they stand above there:
 * esbuild drops them. A comment above what is not in the code, such as a type, stays out. `readSource` gives the
 * text of a source as the map names it.
 */
export function insertComments(
  code: string,
  map: SourceMap,
  readSource: (source: string) => string,
): Commented {
  const comments = new Map<string, Map<number, string[]>>();
  const takeComment = (source: string, line: number): string[] => {
    const known = comments.get(source) ?? findComments(readSource(source));
    comments.set(source, known);
    const comment = known.get(line) ?? [];
    known.delete(line);
    return comment;
  };

  const lines: string[] = [];
  const before: number[] = [];
  code.split('\n').forEach((text, index) => {
    const indent = /^\s*/.exec(text)?.[0] ?? '';
    const entry = map.findEntry(index, indent.length);
    const add = (line: string): void => {
      lines.push(line);
      before.push(index + 1);
    };
    if ('originalSource' in entry && entry.generatedLine === index) {
      const comment = takeComment(entry.originalSource, entry.originalLine);
      if (comment.length > 0 && indent === '' && lines.at(-1)?.startsWith('//') === false) add('');
      for (const line of comment) add(indent + line);
    }
    add(text);
  });
  return { code: lines.join('\n'), lineBefore: (line) => before[line - 1] ?? line };
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
    const kept = open.filter((comment) => !/^\/\/ biome-ignore/.test(comment));
    if (line !== '' && kept.length > 0) comments.set(index, kept);
    open = [];
  });
  return comments;
}
