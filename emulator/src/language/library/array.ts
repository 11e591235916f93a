import { SandboxArray, type SandboxValue } from '../../values.ts';
import { checkArrayLength } from '../limits.ts';
import { consume, consumeText } from '../meter.ts';
import { toNumber } from '../values/coerce.ts';
import { hasOwn } from '../values/keys.ts';
import { joinItems, toText } from '../values/to-text.ts';
import { sort } from './array-sort.ts';
import { arrayVisits } from './array-visits.ts';
import type { Member, Members } from './member.ts';

type ArrayMember = Member<SandboxArray>;

/** A change of a frozen array is computed, so that it answers as ever, and then lost. */
function itemsToChange(list: SandboxArray): SandboxValue[] {
  return list.frozen ? [...list.items] : list.items;
}

const concat: ArrayMember = (list, args, meter) => {
  const parts = args.map((arg) => (arg instanceof SandboxArray ? arg.items : [arg]));
  const length = parts.reduce((sum, part) => sum + part.length, list.items.length);
  checkArrayLength(length);
  consume(meter, length);
  // The runtime copies element by element, which fills holes with undefined.
  return new SandboxArray([...list.items, ...parts.flatMap((part) => [...part])]);
};

const indexOf: ArrayMember = (list, [wanted, from], meter) => {
  consume(meter, list.items.length);
  return list.items.indexOf(wanted, toNumber(from));
};

const lastIndexOf: ArrayMember = (list, [wanted, from], meter) => {
  consume(meter, list.items.length);
  return list.items.lastIndexOf(wanted, from === undefined ? list.items.length - 1 : toNumber(from));
};

const join: ArrayMember = (list, [separator], meter) => {
  consume(meter, list.items.length);
  const text = joinItems(list, separator === undefined ? ',' : toText(separator));
  consumeText(meter, text);
  return text;
};

const push: ArrayMember = (list, args) => {
  checkArrayLength(list.items.length + args.length);
  return itemsToChange(list).push(...args);
};

/** These two the runtime leaves to the host, which does not change a frozen array in silence. */
function hostItems(list: SandboxArray): SandboxValue[] {
  return list.frozen ? (Object.freeze([...list.items]) as SandboxValue[]) : list.items;
}

const unshift: ArrayMember = (list, args, meter) => {
  checkArrayLength(list.items.length + args.length);
  consume(meter, list.items.length);
  return hostItems(list).unshift(...args);
};

const pop: ArrayMember = (list) => itemsToChange(list).pop();

const shift: ArrayMember = (list, _args, meter) => {
  consume(meter, list.items.length);
  return itemsToChange(list).shift();
};

const reverse: ArrayMember = (list, _args, meter) => {
  consume(meter, list.items.length);
  itemsToChange(list).reverse();
  return list;
};

const slice: ArrayMember = (list, [start, end], meter) => {
  consume(meter, list.items.length);
  // The runtime counts up from the start while it is less than the end, which NaN never is.
  if (start !== undefined && Number.isNaN(toNumber(start))) return new SandboxArray();
  return new SandboxArray(list.items.slice(toNumber(start), end === undefined ? undefined : toNumber(end)));
};

const splice: ArrayMember = (list, args, meter) => {
  const [start, count, ...inserted] = args;
  checkArrayLength(list.items.length + inserted.length);
  consume(meter, list.items.length);
  // Without arguments, too, the runtime removes everything.
  const removed = args.length < 2 ? list.items.length : toNumber(count);
  return new SandboxArray(hostItems(list).splice(toNumber(start), removed, ...inserted));
};

const writeOut: ArrayMember = (list, _args, meter) => {
  consume(meter, list.items.length);
  return toText(list);
};

const hasOwnElement: ArrayMember = (list, [key]) => hasOwn(list, key);

export const arrayMembers: Members<SandboxArray> = new Map<string, ArrayMember>(
  Object.entries({
    ...arrayVisits,
    ...{ concat, indexOf, join, lastIndexOf, pop, push, reverse, shift, slice, sort, splice, unshift },
    hasOwnProperty: hasOwnElement,
    toString: writeOut,
  }),
);
