import { type Comment, parse } from 'acorn';

/** Sandboxed code without its comments, the lines that held nothing else, and the blank line above those. */
export function stripComments(code: string): string {
  const comments: Comment[] = [];
  parse(code, { ecmaVersion: 'latest', allowReturnOutsideFunction: true, onComment: comments });
  // From the last, so that the places of those before stay as they are.
  return comments.reduceRight((text, { start, end }) => {
    const before = text.slice(0, start).replace(/(^|\n)[ \t]*$/, '$1');
    const after = text.slice(end);
    const isAlone = /(^|\n)$/.test(before) && /^[ \t]*(\n|$)/.test(after);
    return isAlone
      ? before.replace(/\n\n$/, '\n') + after.replace(/^[ \t]*(\n|$)/, '')
      : text.slice(0, start) + after;
  }, code);
}
