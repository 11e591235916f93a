import { type AnyNode, type Program, parse } from 'acorn';
import type { Place } from '../../contracts.ts';
import { type CodePlace, placeInFile } from '../../file/index.ts';
import { isDeeperThan } from '../../syntax-tree.ts';
import { type Names, resolveNames } from './scopes.ts';

/** A piece of code of the template: its sandboxed code, the tests' setup, or one scenario. */
export interface Source {
  kind: 'code' | 'setup' | 'scenario';
  text: string;
  /** Undefined where the text cannot be parsed; the syntax rule says why. */
  parsed: { program: Program; names: Names } | undefined;
  /** Where a place in the text stands in the file. */
  locate(place: Place): Place;
  placeOf(node: AnyNode): Place;
}

/** Parses one piece of code as far as it can be parsed; whether GTM takes it is another question. */
export function parseCode(kind: Source['kind'], text: string, codePlace: CodePlace): Source {
  const locate = (place: Place) => placeInFile(codePlace, place);
  return {
    kind,
    text,
    parsed: tryParse(text),
    locate,
    placeOf: (node) => locate({ line: node.loc?.start.line ?? 1, column: (node.loc?.start.column ?? 0) + 1 }),
  };
}

/** The syntax rule refuses code that is nested deeper. */
const maxNesting = 250;

function tryParse(text: string): Source['parsed'] {
  try {
    const program = parse(text, { ecmaVersion: 'latest', allowReturnOutsideFunction: true, locations: true });
    return isDeeperThan(program, maxNesting) ? undefined : { program, names: resolveNames(program) };
  } catch {
    return undefined;
  }
}
