import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyToPage, copyToSandbox } from '../../src/boundary/index.ts';
import type { SandboxObject } from '../../src/values.ts';

/** Keys that mean something to JavaScript's objects are left to tests of their own. */
const key = fc.string().filter((text) => text !== '__proto__' && text !== 'hasOwnProperty');
const plainValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined)),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

describe('values that cross the boundary', () => {
  it('come back equal', () => {
    fc.assert(
      fc.property(plainValue, (value) => {
        expect(copyToPage(copyToSandbox(value))).toStrictEqual(value);
      }),
    );
  });

  it('share nothing with the original', () => {
    fc.assert(
      fc.property(plainValue, (value) => {
        const before = structuredClone(value);
        destroy(copyToPage(copyToSandbox(value)));
        expect(value).toStrictEqual(before);
      }),
    );
  });

  it('keep their shape when the same value occurs twice', () => {
    fc.assert(
      fc.property(plainValue, (value) => {
        const copy = copyToPage(copyToSandbox({ one: value, two: [value] })) as Record<string, unknown[]>;
        expect(copy.two?.[0]).toBe(copy.one);
      }),
    );
  });

  it('keep the page order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(key, fc.integer(), { noNullPrototype: true }), (value) => {
        expect([...(copyToSandbox(value) as SandboxObject).entries.keys()]).toEqual(Object.keys(value));
      }),
    );
  });

  it('pass through a function both ways unchanged', () => {
    const echo = copyToPage(copyToSandbox((value: unknown) => value)) as (value: unknown) => unknown;
    fc.assert(
      fc.property(plainValue, (value) => {
        expect(echo(value)).toStrictEqual(value);
      }),
    );
  });
});

function destroy(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  for (const name of Object.keys(record)) {
    destroy(record[name]);
    delete record[name];
  }
}
