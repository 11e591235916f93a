import { copyToPage, copyToSandbox } from '../boundary/index.ts';
import { createMeter } from '../language/index.ts';
import { createPage, type Page, type PageOptions } from '../page/index.ts';
import { SandboxFunction, SandboxObject } from '../values.ts';
import { createRun } from './create-run.ts';
import type { RunnableTemplate } from './run-settings.ts';

export interface RunOptions extends PageOptions {
  /**
   * The field values, taken as they are: no defaults, no enabling conditions. A `gtmOnSuccess` or `gtmOnFailure`
   * among them is called when the tag reports.
   */
  data?: Readonly<Record<string, unknown>>;
  /** The page to run on, as after an earlier run; the options of a page are then not looked at. */
  page?: Page;
  /** Steps after which the template is ended with an error, counted anew for each call by the page. */
  budget?: number;
}

export type TagStatus = 'running' | 'success' | 'failure' | 'exception';

/** What became of a run; the members are live and change while callbacks run. */
export interface RunResult {
  /** What the code returned, as the page gets it. */
  readonly returned: unknown;
  /** The error that ended the run; one in a later callback is in `page.swallowedErrors`. */
  readonly threw: { message: string } | undefined;
  readonly status: TagStatus;
  /** The tag reported success. */
  readonly succeeded: boolean;
  /** The tag reported failure, or threw before it reported. */
  readonly failed: boolean;
  /** Syntax nodes evaluated so far, those of later callbacks included. */
  readonly steps: number;
  readonly page: Page;
  /** Resolves once timers, hashes and scripts are through, as far as they come to an end. */
  readonly settled: Promise<void>;
}

/**
 * Fires a template once and returns when its code has ended; callbacks run later.
 *
 * Throws a SyntaxFault where the code does not parse; errors of the run are in the result.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/sandboxed-javascript
 */
export function runTemplate(template: RunnableTemplate, options: RunOptions = {}): RunResult {
  const page = options.page ?? createPage(options);
  const { budget } = options;
  const run = createRun(template, { page, meter: createMeter(budget === undefined ? {} : { budget }) });
  const startedAt = page.parts.now();
  const outcome: { status: TagStatus; returned: unknown; threw: { message: string } | undefined } = {
    status: 'running',
    returned: undefined,
    threw: undefined,
  };

  function report(status: 'success' | 'failure' | 'exception'): void {
    if (outcome.status !== 'running') return;
    outcome.status = status;
    endEvent(status);
  }

  function endEvent(status: 'success' | 'failure' | 'exception' | 'timeout'): void {
    run.endEvent([{ id: TAG_ID, status, executionTime: page.parts.now() - startedAt }]);
  }

  const isVariable = template.info?.type === 'MACRO';
  const data = readData(options.data ?? {});
  if (!isVariable) {
    // Deferred, as in GTM; the first to arrive wins.
    for (const [name, status] of REPORTS) {
      const own = data.entries.get(name);
      const tell = () => {
        report(status);
        if (own instanceof SandboxFunction) own.invoke([]);
      };
      data.entries.set(name, new SandboxFunction(name, () => void page.parts.timers.later(tell, 0, name)));
    }
    data.entries.set('gtmTagId', TAG_ID);
  }
  data.entries.set('gtmEventId', EVENT_ID);

  try {
    outcome.returned = copyToPage(run.execute(data));
  } catch (error) {
    outcome.threw = hasMessage(error) ? error : { message: String(error) };
    report('exception');
  }

  return {
    page,
    get returned() {
      return outcome.returned;
    },
    get threw() {
      return outcome.threw;
    },
    get status() {
      return outcome.status;
    },
    get succeeded() {
      return outcome.status === 'success';
    },
    get failed() {
      return outcome.status === 'failure' || outcome.status === 'exception';
    },
    get steps() {
      return run.meter.steps;
    },
    get settled() {
      return settle();
    },
  };

  async function settle(): Promise<void> {
    await page.settle();
    if (outcome.status !== 'running') return;
    if (isVariable) run.endEvent([]);
    else endEvent('timeout');
    await page.settle();
  }
}

const REPORTS = [
  ['gtmOnSuccess', 'success'],
  ['gtmOnFailure', 'failure'],
] as const;

const TAG_ID = '1';
const EVENT_ID = 1;

function readData(given: Readonly<Record<string, unknown>>): SandboxObject {
  const data = copyToSandbox(given);
  return data instanceof SandboxObject ? data : new SandboxObject();
}

/** Page code throws errors of its own realm, which are no instances of our `Error`. */
function hasMessage(error: unknown): error is { message: string } {
  return typeof (error as { message?: unknown } | null | undefined)?.message === 'string';
}
