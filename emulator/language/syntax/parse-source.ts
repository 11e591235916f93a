import { type Comment, type Program, parse, type Token, tokTypes } from 'acorn';
import { isStackOverflow } from '../meter.ts';
import { createFinding, type SyntaxFinding } from './finding.ts';

/** The code as read by acorn, with what the syntax tree does not tell. */
export interface ParsedSource {
  text: string;
  program: Program;
  tokens: readonly Token[];
  comments: readonly Comment[];
  /** Offsets at which JavaScript would put in a semicolon by itself. */
  insertedSemicolons: readonly number[];
}

/**
 * Reads the code as the body of a function. All of modern JavaScript is understood here, so that the rules can
 * name what the sandbox lacks; what is no JavaScript at all is answered with a finding.
 */
export function parseSource(text: string): ParsedSource | SyntaxFinding {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  const insertedSemicolons: number[] = [];
  try {
    const program = parse(text, {
      ecmaVersion: 'latest',
      sourceType: 'script',
      allowReturnOutsideFunction: true,
      allowHashBang: false,
      onToken: tokens,
      onComment: comments,
      onInsertedSemicolon: (offset) => insertedSemicolons.push(offset),
    });
    return { text, program, tokens, comments, insertedSemicolons };
  } catch (error) {
    return explainRefusal(text, error, tokens);
  }
}

/** acorn's errors end in "(line:column)" and carry the offset as `pos`. */
function explainRefusal(text: string, error: unknown, tokens: readonly Token[]): SyntaxFinding {
  const lastEnd = tokens.at(-1)?.end ?? 0;
  if (isOutOfStack(error)) return createFinding(text, 'too-deep', lastEnd);
  if (!(error instanceof SyntaxError) || !('pos' in error)) throw error;
  const offset = Math.min(Number(error.pos), text.length);
  const problem = error.message.replace(/ \(\d+:\d+\)$/, '');
  return createFinding(
    text,
    'syntax',
    offset,
    problem === 'Unexpected token' ? nameToken(text, offset) : problem,
  );
}

/** acorn gives up by itself where the host lets it, with an error of its own. */
function isOutOfStack(error: unknown): boolean {
  return (
    isStackOverflow(error) || (error instanceof SyntaxError && error.message.startsWith('Not enough stack'))
  );
}

function nameToken(text: string, offset: number): string {
  const found = /^(?:[\w$]+|.)/su.exec(text.slice(offset));
  return found ? `Unexpected '${found[0]}'` : 'Unexpected end of the code';
}

/** The first token that starts at or after `offset`, if the code does not end before. */
export function tokenFrom(parsed: ParsedSource, offset: number): Token | undefined {
  return asPart(parsed.tokens[indexFrom(parsed, offset)]);
}

/** The last token that starts before `offset`. */
export function tokenBefore(parsed: ParsedSource, offset: number): Token | undefined {
  return parsed.tokens[indexFrom(parsed, offset) - 1];
}

function indexFrom({ tokens }: ParsedSource, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** acorn ends the list with a token for the end of the code. */
function asPart(token: Token | undefined): Token | undefined {
  return token?.type === tokTypes.eof ? undefined : token;
}
