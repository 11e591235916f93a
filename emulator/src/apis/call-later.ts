import { callBack } from './call-back.ts';
import { defineFunction } from './define-api.ts';

export const callLater = defineFunction({
  name: 'callLater',
  types: ['function'],
  create:
    ({ page }) =>
    (callback) => {
      page.parts.timers.later(() => callBack(callback), 0, 'callLater');
      return undefined;
    },
});
