import type { Identifier } from 'acorn';
import { SandboxError, type SandboxValue } from '../../values.ts';
import { toText } from '../values/to-text.ts';
import type { Compiler, Evaluate, Frame, Run } from './compiler.ts';
import { type Location, locate } from './scope.ts';

export type Store = (frame: Frame, run: Run, value: SandboxValue) => void;

/** Reads a variable; an undeclared one is undefined, as in a published container. */
export function compileRead(node: Identifier, { scope }: Compiler): Evaluate {
  const { name } = node;
  if (name === 'undefined') return () => undefined;
  const location = locate(scope, node);
  if (!location) return (_frame, run) => run.globals.get(name);
  const { slot, hops } = location;
  if (hops === 0) return (frame) => frame.slots[slot];
  return (frame) => frameOf(frame, hops).slots[slot];
}

/** Assigns to a variable: ignored for constants, an error where it is not declared. */
export function compileStore(node: Identifier, { scope }: Compiler): Store {
  const location = locate(scope, node);
  if (location?.constant) return () => undefined;
  if (location) return storeAt(location);
  return (_frame, run, value) => {
    if (!run.globals.has(node.name)) {
      throw new SandboxError(`Attempting to assign to undefined value ${toText(value)}`);
    }
    run.globals.set(node.name, value);
  };
}

/** Gives a variable its first value, constants too. */
export function compileInitialize(node: Identifier, { scope }: Compiler): Store {
  const location = locate(scope, node);
  if (!location) throw new Error(`The scope of the declaration of ${node.name} lacks the name.`);
  return storeAt(location);
}

function storeAt({ slot, hops }: Location): Store {
  return (frame, _run, value) => {
    frameOf(frame, hops).slots[slot] = value;
  };
}

function frameOf(frame: Frame, hops: number): Frame {
  let found = frame;
  for (let left = hops; left > 0 && found.parent; left--) found = found.parent;
  return found;
}
