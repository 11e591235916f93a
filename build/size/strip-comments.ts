import { type Comment, parse } from 'acorn';

/** Sandboxed code without its comments, and without the lines that held nothing else. */
export function stripComments(code: string): string {
  const comments: Comment[] = [];
  parse(code, { ecmaVersion: 'latest', allowReturnOutsideFunction: true, onComment: comments });
  let stripped = '';
  let done = 0;
  for (const { start, end } of comments) {
    const lineStart = code.lastIndexOf('\n', start - 1) + 1;
    const isAlone = code.slice(lineStart, start).trim() === '' && /^\s*?(\n|$)/.test(code.slice(end));
    stripped += code.slice(done, isAlone ? Math.max(done, lineStart) : start);
    done = isAlone ? end + (code.slice(end).indexOf('\n') + 1 || code.length - end) : end;
  }
  return stripped + code.slice(done);
}
