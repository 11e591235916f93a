import { callBack } from './call-back.ts';
import { defineFunction } from './define-api.ts';

export const injectScript = defineFunction({
  name: 'injectScript',
  gaps: 'Nothing is fetched: the page option `scripts` gives a local file or a function in place of a URL, and a URL that it does not name fails.',
  types: ['string|object', 'function|undefined', 'function|undefined', 'string|undefined'],
  create:
    ({ page }) =>
    (url, onSuccess, onFailure, cacheToken) => {
      page.parts.scripts.load(
        String(url),
        () => callBack(onSuccess),
        () => callBack(onFailure),
        typeof cacheToken === 'string' ? cacheToken : undefined,
      );
      return undefined;
    },
});
