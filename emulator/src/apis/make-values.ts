import { toNumber } from '../language/values/coerce.ts';
import { toText } from '../language/values/to-text.ts';
import { defineFunction } from './define-api.ts';

/** Rounds, where the name suggests to cut off; what is no number gives 0. */
export const makeInteger = defineFunction({
  name: 'makeInteger',
  types: ['any'],
  create: () => (value) => Math.round(toNumber(value)) || 0,
});

export const makeNumber = defineFunction({ name: 'makeNumber', types: ['any'], create: () => toNumber });

export const makeString = defineFunction({ name: 'makeString', types: ['any'], create: () => toText });
