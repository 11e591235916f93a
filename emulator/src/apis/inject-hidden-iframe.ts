import { callBack } from './call-back.ts';
import { defineFunction } from './define-api.ts';

export const injectHiddenIframe = defineFunction({
  name: 'injectHiddenIframe',
  gaps: 'Nothing is fetched: the page option `loads` says what loads.',
  types: ['string', 'function|undefined'],
  create:
    ({ page }) =>
    (url, onSuccess) => {
      page.iframes.push(String(url));
      if (page.parts.loads(String(url))) {
        page.parts.timers.later(() => callBack(onSuccess), 0, 'injectHiddenIframe');
      }
      return undefined;
    },
});
