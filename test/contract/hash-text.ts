import { createHash } from 'node:crypto';

/** Every text that the cases asked about, so that a browser without synchronous hashes can be given the answers. */
export const HASHED = new Map<string, string>();

/** Lower-case hex SHA-256 of a text as UTF-8. */
export const hashText = (text: string): string => {
  const hex = createHash('sha256').update(text, 'utf8').digest('hex');
  HASHED.set(text, hex);
  return hex;
};
