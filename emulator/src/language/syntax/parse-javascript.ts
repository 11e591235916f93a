import { type Options, type Program, parse, type Token } from 'acorn';
import { demandStackRoom } from '../host-stack.ts';

/** The parser calls itself for what is nested; between two looks it gets no further than the room asked for. */
const TOKENS_BETWEEN_PROBES = 16;

/** The tokens that were read, also when the text turns out to be no JavaScript. */
export type TokenList = Token[];

/**
 * Reads a text as the body of a function, in the newest JavaScript. Throws acorn's SyntaxError, which carries
 * the offset as `pos`, or the host's error of a full stack.
 */
export function parseJavaScript(
  text: string,
  tokens: TokenList = [],
  options: Partial<Options> = {},
): Program {
  return parse(text, {
    ecmaVersion: 'latest',
    sourceType: 'script',
    allowReturnOutsideFunction: true,
    allowHashBang: false,
    onToken(token) {
      tokens.push(token);
      if (tokens.length % TOKENS_BETWEEN_PROBES === 0) demandStackRoom();
    },
    ...options,
  });
}
