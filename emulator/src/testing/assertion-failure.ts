import { SandboxError } from '../values.ts';

/** An assertion of a test that did not hold. */
export class AssertionFailure extends SandboxError {
  override name = 'AssertionFailure';
}
