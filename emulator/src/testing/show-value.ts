import { SandboxArray, SandboxFunction, SandboxObject, type SandboxValue } from '../values.ts';

const maxLength = 300;

/** A value as a test's message shows it: like the literal that makes it, cut where it grows long. */
export function showValue(value: SandboxValue): string {
  const text = show(value, []);
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}

export function showValues(values: readonly SandboxValue[]): string {
  return `(${values.map(showValue).join(', ')})`;
}

function show(value: SandboxValue, outer: readonly SandboxValue[]): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Object.is(value, -0)) return '-0';
  if (value instanceof SandboxFunction)
    return value.name === '' ? 'a function' : `the function ${value.name}`;
  if (outer.includes(value)) return '…';
  if (outer.length > 20) return '…';
  const inner = [...outer, value];
  if (value instanceof SandboxArray)
    return `[${Array.from(value.items, (item) => show(item, inner)).join(', ')}]`;
  if (!(value instanceof SandboxObject)) return String(value);
  return `{${[...value.entries].map(([key, member]) => `${key}: ${show(member, inner)}`).join(', ')}}`;
}
