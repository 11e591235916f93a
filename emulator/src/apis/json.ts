import { LimitError } from '../language/index.ts';
import { checkJoined } from '../language/limits.ts';
import { toHostText } from '../language/values/host-primitive.ts';
import { defineObject } from './define-api.ts';

/** Both give undefined instead of throwing, and look at their first argument only. */
export const json = defineObject({
  name: 'JSON',
  types: { parse: ['any'], stringify: ['any'] },
  create: ({ toPage, toSandbox }) => ({
    parse: (text) => orUndefined(() => toSandbox(JSON.parse(toHostText(text)))),
    stringify: (value) => orUndefined(() => JSON.stringify(toPage(value), countElements())),
  }),
});

/** Values may hold one another many times over, so that few of them are written as very many. */
function countElements() {
  let elements = 0;
  return (_key: string, value: unknown): unknown => {
    elements += 1;
    checkJoined(elements);
    return value;
  };
}

function orUndefined<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof LimitError) throw error;
    return undefined;
  }
}
