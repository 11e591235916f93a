import { toHostNumber } from '../language/values/host-primitive.ts';
import type { SandboxValue } from '../values.ts';
import { defineObject } from './define-api.ts';

const NAMES = ['abs', 'ceil', 'floor', 'max', 'min', 'pow', 'round', 'sqrt'] as const;

export const math = defineObject({
  name: 'Math',
  types: {},
  create: () => Object.fromEntries(NAMES.map((name) => [name, numeric(Math[name])])),
});

function numeric(compute: (...numbers: number[]) => number) {
  return (...args: SandboxValue[]) => compute(...args.map(toHostNumber));
}
