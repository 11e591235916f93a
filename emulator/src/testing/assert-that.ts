import { SandboxFunction, SandboxObject, type SandboxValue } from '../values.ts';
import { matchers } from './matchers.ts';
import { showValue } from './show-value.ts';
import { failTest, type TestContext } from './test-context.ts';

/** `assertThat(actual, message?)`. The matchers return nothing, so that one call makes one assertion. */
export function createAssertThat(context: TestContext): SandboxFunction {
  return new SandboxFunction('assertThat', ([actual, message]) => {
    const assertions = new SandboxObject();
    for (const [name, { holds, expects }] of matchers) {
      const check = (expected: SandboxValue[]): undefined => {
        if (holds(actual, expected)) return;
        const sentence = `Expected ${showValue(actual)} ${expects(expected)}.`;
        failTest(
          context,
          typeof message === 'string' && message !== '' ? `${message}: ${sentence}` : sentence,
        );
      };
      assertions.entries.set(name, new SandboxFunction(name, check));
    }
    return assertions;
  });
}
