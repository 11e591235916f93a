import { checkArguments } from '../apis/check-arguments.ts';
import { apis } from '../apis/index.ts';
import { SandboxError, SandboxFunction, SandboxObject } from '../values.ts';
import { demandApi } from './assert-api.ts';
import type { TestContext } from './test-context.ts';

/** The APIs that are objects; of these an object is the mock itself, not what a call returns. */
const objectApis: ReadonlySet<string> = new Set([
  'JSON',
  'localStorage',
  'Math',
  'Object',
  'templateStorage',
]);

/** `mock(name, value)`: a function replaces the API, any other value is what the API returns. */
export function createMock({ mocks }: TestContext): SandboxFunction {
  return new SandboxFunction('mock', (args): undefined => {
    checkArguments('mock', ['string', 'any'], args);
    const [given, value] = args;
    const name = String(given);
    demandApi(name);
    if (name.includes('.')) throw new SandboxError(`${name} cannot be mocked alone: use mockObject.`);
    const stands =
      value instanceof SandboxFunction || (value instanceof SandboxObject && objectApis.has(name));
    mocks.set(name, stands ? value : new SandboxFunction(name, () => value));
  });
}

/** `mockObject(name, members)`: `require(name)` gives these members in place of the API's own. */
export function createMockObject({ mocks }: TestContext): SandboxFunction {
  return new SandboxFunction('mockObject', (args): undefined => {
    checkArguments('mockObject', ['string', 'object'], args);
    const [given, members] = args;
    const name = String(given);
    if (!apis.has(name)) throw new SandboxError(`${name} is not a valid API name.`);
    // Bound as it is now: what the test changes on its object later reaches the template no more.
    if (members instanceof SandboxObject) mocks.set(name, new SandboxObject(members.entries));
  });
}
