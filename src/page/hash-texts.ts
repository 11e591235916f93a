import type { Host } from '../core/host.ts';
import { safely } from './safely.ts';

/** A page that waits longer for its hashes gets its event without them. */
const PATIENCE_MS = 500;

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  let hash = '';
  // Old libraries replace what else would go through a list.
  for (const byte of bytes) hash += (byte + 256).toString(16).slice(1);
  return hash;
}

/** WebCrypto is missing on plain http pages, and may reject or never answer: then a hash is undefined. */
export const hashTexts: Host['hash'] = async (texts, done) => {
  const hashes: (string | undefined)[] = [];
  let left = texts.length;
  const hashAll = (resolve: () => void): void => {
    setTimeout(resolve, PATIENCE_MS);
    if (!left) resolve();
    texts.forEach(async (text, index) => {
      try {
        hashes[index] = (await hashOf(text)) || undefined;
      } catch {
        // There is no hash then.
      }
      left -= 1;
      if (!left) resolve();
    });
  };
  try {
    // `await` takes what has a `then`, and pages replace `Promise`.
    // biome-ignore lint/suspicious/noThenProperty: that is what is meant.
    await { then: hashAll };
  } catch {
    // There are no hashes then.
  }
  safely(() => done(hashes.slice()));
};
