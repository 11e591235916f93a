import { type Api, defineFunction } from './define-api.ts';

/** The older name of {@link getTimestampMillis}, deprecated by Google. */
export const getTimestamp = timestampApi('getTimestamp');
export const getTimestampMillis = timestampApi('getTimestampMillis');

function timestampApi(name: string): Api {
  return defineFunction({ name, types: [], create: ({ page }) => page.parts.now });
}
