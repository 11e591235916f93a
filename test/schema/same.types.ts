// Compiled, not run: the comparison of types that the schemas rely on must see every difference.
import type { Same } from '../../src/schema/same.ts';

export const same: Same<{ a: 1; b?: string[] }, { a: 1; b?: string[] }> = true;

// @ts-expect-error a key more
export const more: Same<{ a: 1 }, { a: 1; b: 2 }> = true;

// @ts-expect-error a key that may be missing
export const missing: Same<{ a: 1 }, { a?: 1 }> = true;

// @ts-expect-error a wider value
export const wider: Same<{ a: { b: 'x' } }, { a: { b: string } }> = true;

// @ts-expect-error anything at all
export const anything: Same<{ a: unknown }, { a: string }> = true;
