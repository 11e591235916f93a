import { apis } from '../apis/index.ts';
import type { Meter, TagReport } from '../contracts.ts';
import { compileProgram, createMeter, toText } from '../language/index.ts';
import type { Page } from '../page/index.ts';
import { SandboxError, SandboxFunction, type SandboxObject, type SandboxValue } from '../values.ts';
import { createContext } from './create-context.ts';
import type { RunnableTemplate, RunSettings } from './run-settings.ts';
import { watchCalls } from './watch-calls.ts';

/** A template on a page, ready to run. */
export interface Run {
  readonly page: Page;
  /** Counts the steps of all executions and of all callbacks after them. */
  readonly meter: Meter;
  /** The `require` of the sandbox. */
  readonly require: SandboxFunction;
  /** Runs the code as a tag of the event being handled. Throws what the code throws. */
  execute(data: SandboxObject): SandboxValue;
  /** Calls the listeners of `addEventCallback`. */
  endEvent(tags: TagReport[]): void;
}

/** Throws a SyntaxFault where the code does not parse. */
export function createRun(template: RunnableTemplate, settings: RunSettings): Run {
  const { page, onCall } = settings;
  const program = compileProgram(template.code);
  const meter = settings.meter ?? createMeter();
  const waiting: ((tags: TagReport[]) => void)[] = [];
  const context = createContext(template, settings, (listener) => waiting.push(listener));
  const made = new Map<string, SandboxValue>();

  function makeReal(name: string): SandboxValue {
    if (!made.has(name)) made.set(name, findApi(name).create(context));
    return made.get(name);
  }

  const requireApi = settings.requireApi ?? ((_name, real) => real());
  const require = new SandboxFunction('require', ([given]) => {
    const name = toText(given);
    const api = requireApi(name, () => makeReal(name));
    return onCall ? watchCalls(name, api, onCall) : api;
  });

  return {
    page,
    meter,
    require,
    execute(data) {
      const globals = new Map<string, SandboxValue>([
        ['require', require],
        ['data', data],
      ]);
      return page.parts.dataLayer.whileHandling(() => program.run(globals, meter));
    },
    endEvent(tags) {
      for (const listener of waiting.splice(0)) {
        page.parts.timers.later(() => listener(tags), 0, 'addEventCallback');
      }
    },
  };
}

function findApi(name: string) {
  const api = apis.get(name);
  if (!api) throw new SandboxError(`${name} is not a valid API name.`);
  return api;
}
