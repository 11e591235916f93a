import type { Meter } from '../../contracts.ts';
import { SandboxArray, SandboxError, type SandboxValue } from '../../values.ts';
import { consume } from '../meter.ts';
import { callBack, type Member } from './member.ts';

type Visitor = (result: SandboxValue, value: SandboxValue, index: number) => boolean;

/** Calls back for every element that was there at the start, skipping holes, until `visitor` answers true. */
function visit(list: SandboxArray, callback: SandboxValue, meter: Meter, visitor: Visitor): boolean {
  const { length } = list.items;
  consume(meter, length);
  for (let index = 0; index < length; index++) {
    if (!(index in list.items)) continue;
    const value = list.items[index];
    if (visitor(callBack(callback, [value, index, list]), value, index)) return true;
  }
  return false;
}

const every: Member<SandboxArray> = (list, [callback], meter) =>
  !visit(list, callback, meter, (result) => !result);

const some: Member<SandboxArray> = (list, [callback], meter) =>
  visit(list, callback, meter, (result) => Boolean(result));

const forEach: Member<SandboxArray> = (list, [callback], meter) => {
  visit(list, callback, meter, () => false);
  return undefined;
};

const filter: Member<SandboxArray> = (list, [callback], meter) => {
  const kept: SandboxValue[] = [];
  visit(list, callback, meter, (result, value) => {
    if (result) kept.push(value);
    return false;
  });
  return new SandboxArray(kept);
};

const map: Member<SandboxArray> = (list, [callback], meter) => {
  const mapped: SandboxValue[] = [];
  mapped.length = list.items.length;
  visit(list, callback, meter, (result, _value, index) => {
    mapped[index] = result;
    return false;
  });
  return new SandboxArray(mapped);
};

/** An initial value of undefined counts as none. */
function fold(
  name: 'Reduce' | 'ReduceRight',
  list: SandboxArray,
  args: SandboxValue[],
  meter: Meter,
  indexes: number[],
): SandboxValue {
  const [callback, initial] = args;
  consume(meter, list.items.length);
  const present = indexes.filter((index) => index in list.items);
  const first = initial === undefined ? present.shift() : undefined;
  if (initial === undefined && first === undefined) {
    throw new SandboxError(`TypeError: ${name} on List with no elements.`);
  }
  let result = first === undefined ? initial : list.items[first];
  for (const index of present) result = callBack(callback, [result, list.items[index], index, list]);
  return result;
}

const reduce: Member<SandboxArray> = (list, args, meter) =>
  fold('Reduce', list, args, meter, [...list.items.keys()]);

const reduceRight: Member<SandboxArray> = (list, args, meter) =>
  fold('ReduceRight', list, args, meter, [...list.items.keys()].reverse());

/** The members of arrays that call a function for each element. */
export const arrayVisits = { every, some, forEach, filter, map, reduce, reduceRight };
