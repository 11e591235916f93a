import { SandboxFunction, SandboxObject, type SandboxValue } from '../values.ts';
import { matchers } from './matchers.ts';
import { showValue } from './show-value.ts';
import { failTrial, type Trial } from './trial.ts';

/** `assertThat(actual, message?)`. The matchers return nothing, so that one call makes one assertion. */
export function createAssertThat(trial: Trial): SandboxFunction {
  return new SandboxFunction('assertThat', ([actual, message]) => {
    const subject = new SandboxObject();
    for (const [name, { holds, expects }] of matchers) {
      const check = (expected: SandboxValue[]): undefined => {
        if (holds(actual, expected)) return;
        const sentence = `Expected ${showValue(actual)} ${expects(expected)}.`;
        failTrial(
          trial,
          typeof message === 'string' && message !== '' ? `${message}: ${sentence}` : sentence,
        );
      };
      subject.entries.set(name, new SandboxFunction(name, check));
    }
    return subject;
  });
}
