import { type Comment, type Program, type Token, tokTypes } from 'acorn';
import { explainRefusal } from './explain-refusal.ts';
import type { SyntaxFinding } from './finding.ts';
import { parseJavaScript } from './parse-javascript.ts';

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
    const program = parseJavaScript(text, tokens, {
      onComment: comments,
      onInsertedSemicolon: (offset) => insertedSemicolons.push(offset),
    });
    return { text, program, tokens, comments, insertedSemicolons };
  } catch (error) {
    return explainRefusal({ text, error, tokens });
  }
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
