import type { CompiledProgram, Meter } from '../contracts.ts';
import type { Template } from '../file/index.ts';
import type { Page } from '../page/index.ts';
import { createRun } from '../run.ts';
import { SandboxFunction, SandboxObject, type SandboxValue } from '../values.ts';
import type { TestContext } from './test-context.ts';

/** What a test runs the template with. */
export interface TestEnvironment {
  template: Template;
  program: CompiledProgram;
  page: Page;
  meter: Meter;
  context: TestContext;
}

/** `runCode(data)`: runs the template with exactly this data and gives what it returns. */
export function createRunCode({ template, program, page, meter, context }: TestEnvironment): SandboxFunction {
  const { require } = createRun(
    // The program is compiled already: a run of no code lends its APIs.
    { ...template, code: '' },
    {
      page,
      meter,
      storageOwner: template,
      // Looked up at `require`: a mock set later does not reach what the template holds already.
      requireApi: (name, real) => (context.mocks.has(name) ? context.mocks.get(name) : real()),
      onCall: (call) => context.calls.push(call),
    },
  );
  return new SandboxFunction('runCode', ([given]) => {
    const { place } = context;
    const data = new SandboxObject(given instanceof SandboxObject ? given.entries : []);
    if (template.info.type === 'TAG') spyOnCallbacks(data, context);
    const globals = new Map<string, SandboxValue>([
      ['require', require],
      ['data', data],
    ]);
    try {
      return page.parts.dataLayer.whileHandling(() => program.run(globals, meter));
    } finally {
      context.place = place;
    }
  });
}

/** In a tag the two callbacks only note that they were called, at once and not deferred as on a page. */
function spyOnCallbacks(data: SandboxObject, { calls, mocks }: TestContext): void {
  for (const name of ['gtmOnSuccess', 'gtmOnFailure']) {
    const own = data.entries.get(name);
    const spy = new SandboxFunction(name, (args) => {
      calls.push({ name, args });
      const instead = mocks.get(name) ?? own;
      return instead instanceof SandboxFunction ? instead.invoke(args) : undefined;
    });
    data.entries.set(name, spy);
  }
}
