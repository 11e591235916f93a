import type { Host } from '../core/host.ts';
import { safely } from './safely.ts';

/** A page that waits longer for its hashes gets its event without them. */
const PATIENCE_MS = 500;

/** WebCrypto is missing on plain http pages, and may reject or never answer: then a hash is undefined. */
export const hashTexts: Host['hash'] = (texts, done) => {
  const hashes: (string | undefined)[] = [];
  const hashed = texts.map(async (text, index) => {
    try {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      // A typed array's own method: old libraries replace those of Array.
      const hash = new Uint8Array(digest).reduce((all, byte) => all + (byte + 256).toString(16).slice(1), '');
      if (hash) hashes[index] = hash;
    } catch {
      // There is no hash then.
    }
  });
  Promise.race([Promise.all(hashed), new Promise((late) => setTimeout(late, PATIENCE_MS))]).then(() =>
    safely(() => done(hashes.slice())),
  );
};
