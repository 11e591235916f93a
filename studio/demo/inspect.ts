/** A piece of a value's text, for colouring. */
export interface Token {
  kind: 'key' | 'text' | 'number' | 'word' | 'undefined' | 'mark';
  text: string;
}

/**
 * Writes a value like pretty JSON, but with everything that JSON leaves out: keys that are `undefined`, functions,
 * `NaN`; a cycle becomes `[circular]`.
 */
export function inspect(value: unknown, depth = 0, parents: readonly unknown[] = []): Token[] {
  if (typeof value !== 'object' || value === null) return [inspectPlain(value)];
  if (parents.includes(value)) return [{ kind: 'word', text: '[circular]' }];
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return [mark(open + close)];
  const inner = `\n${'  '.repeat(depth + 1)}`;
  const lines = entries.flatMap(([key, item], index) => [
    mark(index === 0 ? inner : `,${inner}`),
    ...(isList ? [] : [inspectKey(key, item), mark(': ')]),
    ...inspect(item, depth + 1, [...parents, value]),
  ]);
  return [mark(open), ...lines, mark(`\n${'  '.repeat(depth)}${close}`)];
}

function inspectPlain(value: unknown): Token {
  if (typeof value === 'string') return { kind: 'text', text: JSON.stringify(value) };
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  if (value === undefined) return { kind: 'undefined', text: 'undefined' };
  if (typeof value === 'function') return { kind: 'word', text: 'function' };
  return { kind: 'word', text: String(value) };
}

function inspectKey(key: string, value: unknown): Token {
  return { kind: value === undefined ? 'undefined' : 'key', text: key };
}

function mark(text: string): Token {
  return { kind: 'mark', text };
}
