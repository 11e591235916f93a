import { checkArguments } from '../apis/check-arguments.ts';
import { apis } from '../apis/index.ts';
import { SandboxError, SandboxFunction, SandboxObject, type SandboxValue } from '../values.ts';
import { deeplyEqual } from './deeply-equal.ts';
import { showValues } from './show-value.ts';
import { failTest, type TestContext } from './test-context.ts';

const callbacks = ['gtmOnSuccess', 'gtmOnFailure'];
const maxShown = 5;

/** Refuses the name of an API that does not exist: a test that names one can never mean something. */
export function demandApi(name: string): void {
  const [api = ''] = name.split('.');
  if (!apis.has(api) && !callbacks.includes(name)) throw new SandboxError(`${name} is not a valid API name.`);
}

/** `assertApi(name)`; `localStorage` stands for all its members, `localStorage.getItem` for the one. */
export function createAssertApi(context: TestContext): SandboxFunction {
  return new SandboxFunction('assertApi', (given) => {
    checkArguments('assertApi', ['string'], given);
    const name = String(given[0]);
    demandApi(name);
    const calls = () =>
      context.calls.filter((call) => call.name === name || call.name.startsWith(`${name}.`));
    const matches = (expected: SandboxValue[]) => calls().some(({ args }) => sameArguments(args, expected));
    const check = (method: string, holds: (expected: SandboxValue[]) => boolean, text: string) =>
      new SandboxFunction(method, (expected): undefined => {
        if (holds(expected)) return;
        const shown = method.endsWith('With') ? ` ${showValues(expected)}` : '';
        failTest(context, `Expected ${name} ${text}${shown}, but ${showCalls(calls())}.`);
      });
    const methods = [
      check('wasCalled', () => calls().length > 0, 'to have been called'),
      check('wasNotCalled', () => calls().length === 0, 'not to have been called'),
      check('wasCalledWith', matches, 'to have been called with'),
      check('wasNotCalledWith', (expected) => !matches(expected), 'not to have been called with'),
    ];
    return new SandboxObject(methods.map((method) => [method.name, method]));
  });
}

function sameArguments(args: readonly SandboxValue[], expected: readonly SandboxValue[]): boolean {
  return args.length === expected.length && args.every((value, index) => deeplyEqual(value, expected[index]));
}

function showCalls(calls: readonly { args: SandboxValue[] }[]): string {
  if (calls.length === 0) return 'it was not called';
  const shown = calls.slice(0, maxShown).map(({ args }) => showValues(args));
  const more = calls.length > maxShown ? ` and ${calls.length - maxShown} more` : '';
  return `it was called with ${shown.join(', then ')}${more}`;
}
