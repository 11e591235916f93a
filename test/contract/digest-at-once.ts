import { createHash } from 'node:crypto';

/** Stands in for `SubtleCrypto.digest`, for SHA-256 only: no threads, so that the answer is there a microtask later. */
export async function digestAtOnce(_algorithm: unknown, data: BufferSource): Promise<ArrayBuffer> {
  const digest = createHash('sha256')
    .update(data as Uint8Array)
    .digest();
  return Uint8Array.from(digest).buffer;
}
