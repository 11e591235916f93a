import { defineFunction } from './define-api.ts';

export const queryPermission = defineFunction({
  name: 'queryPermission',
  types: ['string'],
  create:
    ({ permits }) =>
    (id, ...args) =>
      permits(String(id), ...args),
});
