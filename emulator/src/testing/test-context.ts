import type { Place } from '../contracts.ts';
import type { ApiCall } from '../run.ts';
import type { SandboxValue } from '../values.ts';
import { AssertionFailure } from './assertion-failure.ts';

/** One scenario while it runs: fresh for each. */
export interface TestContext {
  /** Every call of an API by the template, over all `runCode` calls. */
  calls: ApiCall[];
  /** What `require` gives the template instead of the real API. */
  mocks: Map<string, SandboxValue>;
  /** Where in the file the test has got to. */
  place: Place;
  /** The first assertion that failed, kept for when an API swallows what its callback throws. */
  failure: { message: string; place: Place } | undefined;
}

export function createTestContext(place: Place): TestContext {
  return { calls: [], mocks: new Map(), place, failure: undefined };
}

/** Notes that an assertion did not hold, and ends the test. */
export function failTest(context: TestContext, message: string): never {
  context.failure ??= { message, place: context.place };
  throw new AssertionFailure(message);
}
