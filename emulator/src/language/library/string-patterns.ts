import {
  SandboxArray,
  SandboxError,
  SandboxFunction,
  SandboxObject,
  type SandboxValue,
} from '../../values.ts';
import { checkArrayLength, checkTextLength, MAX_ARRAY_LENGTH } from '../limits.ts';
import { toHostNumber, toHostText } from '../values/host-primitive.ts';
import { matchPattern } from './match-pattern.ts';
import type { Member } from './member.ts';

/** The only way to a regular expression in the sandbox is a text, which takes no flags. */
function toPattern(value: SandboxValue): RegExp {
  try {
    return new RegExp(value === undefined ? '' : toHostText(value));
  } catch (error) {
    throw new SandboxError(error instanceof Error ? error.message : String(error));
  }
}

/** The result is an array with own `index`, `input` and `groups`, which `for…in` therefore sees first. */
const match: Member<string> = (text, [pattern]) => {
  const found = matchPattern(toPattern(pattern), text);
  if (found === null) return null;
  const list = new SandboxArray([...found]);
  list.extra.set('index', found.index);
  list.extra.set('input', found.input);
  list.extra.set('groups', found.groups && new SandboxObject(Object.entries(found.groups)));
  return list;
};

const search: Member<string> = (text, [pattern]) => matchPattern(toPattern(pattern), text)?.index ?? -1;

/** Replaces the first place of a literal text; a callback is given the text found, its index and the whole. */
const replace: Member<string> = (text, [sought, replacement]) => {
  const target = toHostText(sought);
  const replaced =
    replacement instanceof SandboxFunction
      ? text.replace(target, (found, index: number) => toHostText(replacement.invoke([found, index, text])))
      : text.replace(target, toHostText(replacement));
  checkTextLength(replaced.length);
  return replaced;
};

const split: Member<string> = (text, [separator, limit]) => {
  if (separator === undefined) return new SandboxArray([text]);
  const most = limit === undefined ? Number.POSITIVE_INFINITY : toHostNumber(limit) >>> 0;
  const parts = text.split(toHostText(separator), Math.min(most, MAX_ARRAY_LENGTH + 1));
  checkArrayLength(parts.length);
  return new SandboxArray(parts);
};

/** The members of strings that look for something. */
export const stringPatterns = { match, search, replace, split };
