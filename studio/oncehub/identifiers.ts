import { createHash, randomBytes } from 'node:crypto';

/** Makes one more identifier: `length` characters that are safe in a URL, all different. */
export type NextIdentifier = (length: number) => string;

const ALPHABET = 'ABCDEFGHJKLMNPQRSTVWXYZ0123456789';

/** @param seed makes the sequence repeatable; empty for fresh identifiers. */
export function createIdentifiers(seed: string): NextIdentifier {
  let count = 0;
  return (length) => {
    count += 1;
    const bytes = seed === '' ? randomBytes(64) : createHash('sha512').update(`${seed} ${count}`).digest();
    return Array.from(bytes.subarray(0, length), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  };
}
