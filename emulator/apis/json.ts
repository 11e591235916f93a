import { toText } from '../language/values/to-text.ts';
import { defineObject } from './define-api.ts';

/** Both give undefined instead of throwing, and look at their first argument only. */
export const json = defineObject({
  name: 'JSON',
  types: { parse: ['any'], stringify: ['any'] },
  create: ({ toPage, toSandbox }) => ({
    parse: (text) => orUndefined(() => toSandbox(JSON.parse(toText(text)))),
    stringify: (value) => orUndefined(() => JSON.stringify(toPage(value))),
  }),
});

function orUndefined<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
