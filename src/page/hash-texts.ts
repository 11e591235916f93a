import type { Host } from '../core/host.ts';

/** A page that waits longer for its hashes gets its event without them. */
const PATIENCE_MS = 500;

const hashText = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => (byte + 256).toString(16).slice(1)).join('');
};

/** WebCrypto is missing on plain http pages, and may reject or never answer: then a hash is undefined. */
export const hashTexts: Host['hash'] = (texts, done) => {
  const hexes: (string | undefined)[] = [];
  const hashed = texts.map((text, index) =>
    hashText(text).then(
      (hex) => {
        if (hex) hexes[index] = hex;
      },
      () => {},
    ),
  );
  Promise.race([Promise.all(hashed), new Promise((late) => setTimeout(late, PATIENCE_MS))]).then(() =>
    done(hexes.slice()),
  );
};
