import { toHostNumber, toHostText } from '../language/values/host-primitive.ts';
import { defineFunction } from './define-api.ts';

/** Rounds, where the name suggests to cut off; what is no number gives 0. */
export const makeInteger = defineFunction({
  name: 'makeInteger',
  types: ['any'],
  create: () => (value) => Math.round(toHostNumber(value)) || 0,
});

export const makeNumber = defineFunction({ name: 'makeNumber', types: ['any'], create: () => toHostNumber });

export const makeString = defineFunction({ name: 'makeString', types: ['any'], create: () => toHostText });
