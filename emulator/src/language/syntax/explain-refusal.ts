import type { Token } from 'acorn';
import { isStackOverflow } from '../host-stack.ts';
import { createFinding, type SyntaxFinding } from './finding.ts';
import { parseJavaScript } from './parse-javascript.ts';

interface Refusal {
  text: string;
  /** What the parser threw; acorn's own messages end in "(line:column)". */
  error: unknown;
  /** The tokens read before. */
  tokens: readonly Token[];
}

/** Makes a finding of a text that is no JavaScript, or too much of it for the host. */
export function explainRefusal({ text, error, tokens }: Refusal): SyntaxFinding {
  if (isOutOfStack(error)) return createFinding(text, 'too-deep', tokens.at(-1)?.end ?? 0);
  if (!(error instanceof SyntaxError)) throw error;
  const offset = offsetOf(error, text);
  const problem = error.message.replace(/ \(\d+:\d+\)$/, '');
  if (problem !== 'Unexpected token') return createFinding(text, 'syntax', offset, problem);
  const before = tokens.filter(({ end }) => end <= offset).at(-1)?.end ?? 0;
  return (
    findMissingToken(text, before, offset) ?? createFinding(text, 'syntax', offset, nameWord(text, offset))
  );
}

/** GTM's parser looks whether one more token mends the text, and says "missing ']' at ','" if so. */
function findMissingToken(text: string, before: number, offset: number): SyntaxFinding | undefined {
  const missing = [';', ')', ']', '}'].find((token) => mends(text, token, before, offset));
  if (missing === undefined) return undefined;
  const word = `'${wordAt(text, offset) ?? '<EOF>'}'`;
  if (missing === ';') return createFinding(text, 'missing-semicolon', before, word);
  return createFinding(text, 'missing-bracket', before, `'${missing}' at ${word}`);
}

/** Whether the text can be read further than to `offset` once `token` is put in. */
function mends(text: string, token: string, before: number, offset: number): boolean {
  try {
    parseJavaScript(text.slice(0, before) + token + text.slice(before));
    return true;
  } catch (error) {
    return error instanceof SyntaxError && offsetOf(error, text) > offset + token.length;
  }
}

function offsetOf(error: SyntaxError, text: string): number {
  return 'pos' in error ? Math.min(Number(error.pos), text.length) : 0;
}

/** acorn gives up by itself where the host lets it, with an error of its own. */
function isOutOfStack(error: unknown): boolean {
  return (
    isStackOverflow(error) || (error instanceof SyntaxError && error.message.startsWith('Not enough stack'))
  );
}

function nameWord(text: string, offset: number): string {
  const word = wordAt(text, offset);
  return word === undefined ? 'Unexpected end of the code' : `Unexpected '${word}'`;
}

function wordAt(text: string, offset: number): string | undefined {
  return /^(?:[\w$]+|.)/su.exec(text.slice(offset))?.[0];
}
