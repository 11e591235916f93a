import { callBack } from './call-back.ts';
import { defineFunction } from './define-api.ts';

export const sendPixel = defineFunction({
  name: 'sendPixel',
  gaps: 'Nothing is sent: the page option `loads` says what loads.',
  types: ['string', 'function|undefined', 'function|undefined'],
  create:
    ({ page }) =>
    (url, onSuccess, onFailure) => {
      page.pixels.push(String(url));
      const answer = page.parts.loads(String(url)) ? onSuccess : onFailure;
      page.parts.timers.later(() => callBack(answer), 0, 'sendPixel');
      return undefined;
    },
});
