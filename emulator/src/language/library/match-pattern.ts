import { findNodeModule } from '../../find-node-module.ts';
import { LimitError } from '../meter.ts';

/** How long one match may take where it can be ended, in milliseconds. */
const MATCH_MS = 1000;

/** With one choice a match takes at most the square of the length: not worth a watch, which costs 0.2 ms. */
const SHORT_TEXT = 10_000;
const choice = /[*+?{|]/g;

type Match = (pattern: RegExp, text: string) => RegExpExecArray | null;

let watched: Match | undefined;

/**
 * `pattern.exec(text)`. A pattern that backtracks without end ends the script in Node; a browser cannot be told to
 * give up.
 */
export const matchPattern: Match = (pattern, text) => {
  const choices = pattern.source.match(choice)?.length ?? 0;
  if (choices < 2 && text.length < SHORT_TEXT) return pattern.exec(text);
  watched ??= createWatched() ?? ((...args) => args[0].exec(args[1]));
  return watched(pattern, text);
};

interface NodeVm {
  createContext(globals: object): object;
  Script: new (code: string) => { runInContext(context: object, options: { timeout: number }): unknown };
}

function createWatched(): Match | undefined {
  const vm = findNodeModule('node:vm') as NodeVm | undefined;
  if (!vm) return undefined;
  const globals: { pattern?: RegExp; text?: string } = Object.create(null);
  const context = vm.createContext(globals);
  const script = new vm.Script('pattern.exec(text)');
  return (pattern, text) => {
    Object.assign(globals, { pattern, text });
    try {
      return script.runInContext(context, { timeout: MATCH_MS }) as RegExpExecArray | null;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      throw new LimitError(
        `The script was ended after ${MATCH_MS} ms of looking for the pattern ${pattern.source} in a text (the limit of one match): look for a repetition inside a repetition, as in (a+)+.`,
      );
    }
  };
}
