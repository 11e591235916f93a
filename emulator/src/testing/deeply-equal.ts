import { SandboxArray, SandboxObject, type SandboxValue } from '../values.ts';

type Pairs = Map<SandboxValue, Set<SandboxValue>>;

/**
 * Equality by content, as `isEqualTo` and `wasCalledWith` mean it: arrays item by item, objects key by key
 * in any order, functions by identity. NaN equals nothing, as with `===`. A key set to `undefined` is not a missing key.
 */
export function deeplyEqual(left: SandboxValue, right: SandboxValue, pairs: Pairs = new Map()): boolean {
  if (left === right) return true;
  const isPair =
    (left instanceof SandboxArray && right instanceof SandboxArray) ||
    (left instanceof SandboxObject && right instanceof SandboxObject);
  if (!isPair) return false;
  // Two values that are being compared further out count as equal here: cycles come to an end.
  const known = pairs.get(left) ?? new Set();
  if (known.has(right)) return true;
  pairs.set(left, known.add(right));
  if (left instanceof SandboxArray && right instanceof SandboxArray) {
    const { items } = right;
    if (left.items.length !== items.length) return false;
    return Array.from(left.items).every((item, index) => deeplyEqual(item, items[index], pairs));
  }
  return left instanceof SandboxObject && right instanceof SandboxObject && sameEntries(left, right, pairs);
}

function sameEntries(left: SandboxObject, right: SandboxObject, pairs: Pairs): boolean {
  if (left.entries.size !== right.entries.size) return false;
  return [...left.entries].every(
    ([key, value]) => right.entries.has(key) && deeplyEqual(value, right.entries.get(key), pairs),
  );
}
