import { readPath } from '../page/index.ts';
import { defineFunction } from './define-api.ts';

export const copyFromWindow = defineFunction({
  name: 'copyFromWindow',
  types: ['string'],
  create:
    ({ page, toSandbox }) =>
    (key) =>
      toSandbox(readPath(page.window, String(key))),
});
