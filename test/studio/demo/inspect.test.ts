import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../studio/demo/inspect.ts';

const write = (value: unknown) =>
  inspect(value)
    .map(({ text }) => text)
    .join('');

describe('a value in the panel', () => {
  it('shows the keys that JSON leaves out', () => {
    expect(write({ a: undefined, b: Number.NaN, c: () => 1, d: null })).toBe(
      '{\n  a: undefined,\n  b: NaN,\n  c: function,\n  d: null\n}',
    );
  });

  it('marks a key without a value, so that it can be dimmed', () => {
    const keys = inspect({ known: 1, unknown: undefined }).filter(({ text }) => /known/.test(text));
    expect(keys.map(({ kind }) => kind)).toEqual(['key', 'undefined']);
  });

  it('ends at a cycle, and not at a value that is there twice', () => {
    const shared = { x: 1 };
    const value: Record<string, unknown> = { first: shared, second: shared };
    value.self = value;
    expect(write(value)).toContain('self: [circular]');
    expect(write(value).match(/x: 1/g)).toHaveLength(2);
  });

  it('is JSON but for quotes around keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const quoted = inspect(value).map(({ kind, text }) => (kind === 'key' ? JSON.stringify(text) : text));
        expect(JSON.parse(quoted.join(''))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
