import type { Meter } from '../contracts.ts';
import type { Page } from '../page/index.ts';
import type { Checker, Grant } from '../permissions/index.ts';
import type { SandboxValue } from '../values.ts';
import type { ApiCall } from './watch-calls.ts';

/** What must be known of a template to run it; what `parseTemplate` gives will do. */
export interface RunnableTemplate {
  /** The sandboxed code. */
  code: string;
  permissions: readonly Grant[];
  /** `MACRO` is a variable, which gets no `gtmOnSuccess` and returns a value; else a tag. */
  info?: { type: string };
}

export interface RunSettings {
  page: Page;
  /** Counts and bounds the steps; runs may share one. Default: a fresh one of `createMeter`. */
  meter?: Meter;
  /** Whose `templateStorage` this is. Default: the template itself. */
  storageOwner?: object;
  /** Decides in place of the template's permissions and the page's policies. */
  checker?: Checker;
  /** Chooses what `require(name)` gives: `real()` makes the true API, anything else is a mock. */
  requireApi?: (name: string, real: () => SandboxValue) => SandboxValue;
  /** Told of each call of an API, mocked or not, before it runs. */
  onCall?: (call: ApiCall) => void;
}
