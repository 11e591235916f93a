import { SandboxArray, SandboxFunction, SandboxObject, type SandboxValue } from '../../values.ts';
import { checkJoined, checkTextLength } from '../limits.ts';

/** What `'' + value` gives: arrays joined by commas, objects `[object Object]`, functions their name. */
export function toText(value: SandboxValue): string {
  if (value instanceof SandboxArray) return joinItems(value, ',');
  if (value instanceof SandboxObject) return '[object Object]';
  if (value instanceof SandboxFunction) return value.name;
  return String(value);
}

/** Missing, null and undefined elements are empty; so is an array inside itself. */
export function joinItems(
  list: SandboxArray,
  separator: string,
  textOf: (item: SandboxValue) => string = toText,
): string {
  return joinInside(list, separator, { outer: new Set(), elements: 0, textOf });
}

interface Join {
  /** The arrays that are being joined, from the outermost to the innermost. */
  outer: Set<SandboxArray>;
  elements: number;
  /** How an element that is no array is written. */
  textOf(item: SandboxValue): string;
}

function joinInside(list: SandboxArray, separator: string, join: Join): string {
  if (join.outer.has(list)) return '';
  join.elements += list.items.length;
  checkJoined(join.elements);
  join.outer.add(list);
  const parts: string[] = [];
  let length = 0;
  for (const item of list.items) {
    const part = item instanceof SandboxArray ? joinInside(item, ',', join) : textOfItem(item, join);
    length += part.length + separator.length;
    checkTextLength(length);
    parts.push(part);
  }
  join.outer.delete(list);
  return parts.join(separator);
}

function textOfItem(item: SandboxValue, join: Join): string {
  return item === undefined || item === null ? '' : join.textOf(item);
}
