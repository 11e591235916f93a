import { SandboxArray, SandboxFunction, SandboxObject, type SandboxValue } from '../../values.ts';
import { checkTextLength } from '../limits.ts';

/** What `'' + value` gives: arrays joined by commas, objects `[object Object]`, functions their name. */
export function toText(value: SandboxValue): string {
  if (value instanceof SandboxArray) return joinItems(value, ',');
  if (value instanceof SandboxObject) return '[object Object]';
  if (value instanceof SandboxFunction) return value.name;
  return String(value);
}

/** Missing, null and undefined elements are empty; so is an array inside itself. */
export function joinItems(list: SandboxArray, separator: string): string {
  return joinOutside(list, separator, new Set());
}

function joinOutside(list: SandboxArray, separator: string, outer: Set<SandboxArray>): string {
  if (outer.has(list)) return '';
  checkTextLength((list.items.length - 1) * separator.length);
  outer.add(list);
  const parts: string[] = [];
  let length = 0;
  for (const item of list.items) {
    const part = item instanceof SandboxArray ? joinOutside(item, ',', outer) : textOfItem(item);
    length += part.length + separator.length;
    checkTextLength(length);
    parts.push(part);
  }
  outer.delete(list);
  return parts.join(separator);
}

function textOfItem(item: SandboxValue): string {
  return item === undefined || item === null ? '' : toText(item);
}
