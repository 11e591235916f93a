import { sandboxTypeOf } from '../language/values/type-of.ts';
import { defineFunction } from './define-api.ts';

export const getType = defineFunction({ name: 'getType', types: ['any'], create: () => sandboxTypeOf });
