import type { CompiledProgram, Place } from '../contracts.ts';
import type { Scenario, Template } from '../file/index.ts';
import { createMeter } from '../language/index.ts';
import { createPage, type PageOptions } from '../page/index.ts';
import { allowEverything } from '../permissions/index.ts';
import { createRun } from '../run.ts';
import { SandboxFunction, SandboxObject, type SandboxValue } from '../values.ts';
import { createAssertApi } from './assert-api.ts';
import { createAssertThat } from './assert-that.ts';
import { compileScenario } from './compile-scenario.ts';
import { markName } from './mark-statements.ts';
import { createMock, createMockObject } from './mock-apis.ts';
import { createRunCode, type TestEnvironment } from './run-code.ts';
import { createTestContext, failTest, type TestContext } from './test-context.ts';

/** How a scenario failed; undefined where it passed. */
export type Failure = { message: string; place: Place } | undefined;

/** Runs one scenario on a page of its own, and waits for what it left behind; hands over what localStorage then holds. */
export async function runScenario(
  template: Template,
  program: CompiledProgram,
  scenario: Scenario,
  pageOptions: PageOptions,
  keepStorage: (storage: Record<string, string>) => void,
): Promise<Failure> {
  const compiled = compileScenario(template, scenario);
  if ('message' in compiled) return compiled;
  const page = createPage({ previewMode: true, ...pageOptions });
  const context = createTestContext({ line: scenario.line, column: 1 });
  const environment: TestEnvironment = { template, program, page, meter: createMeter(), context };
  const thrown = catchError(() =>
    compiled.program.run(createTestGlobals(environment, compiled.places), environment.meter),
  );
  if (context.failure || thrown) {
    keepStorage(page.storage);
    return context.failure ?? { message: thrown?.message ?? '', place: context.place };
  }
  await page.settle();
  keepStorage(page.storage);
  return lateFailure(context);
}

function createTestGlobals(
  environment: TestEnvironment,
  places: readonly Place[],
): Map<string, SandboxValue> {
  const { template, page, meter, context } = environment;
  const { require } = createRun(
    { ...template, code: '' },
    {
      page,
      meter,
      storageOwner: template,
      checker: allowEverything,
      // What the test itself requires is mocked and recorded like what the template requires.
      requireApi: (name, real) => (context.mocks.has(name) ? context.mocks.get(name) : real()),
      onCall: (call) => context.calls.push(call),
    },
  );
  const functions = [
    createRunCode(environment),
    createMock(context),
    createMockObject(context),
    createAssertApi(context),
    createAssertThat(context),
    new SandboxFunction('fail', ([message]) =>
      failTest(context, typeof message === 'string' && message !== '' ? message : 'The test called fail().'),
    ),
    new SandboxFunction(markName, ([index]): undefined => {
      context.place = places[Number(index)] ?? context.place;
    }),
    require,
  ];
  const named = functions.map((one): [string, SandboxValue] => [one.name, one]);
  return new Map([...named, ['data', new SandboxObject()]]);
}

/** GTM ends a test with its code; whether it shows what fails in a callback after that is not known. */
function lateFailure({ failure }: TestContext): Failure {
  return failure && { ...failure, message: `After the test had ended: ${failure.message}` };
}

/** What the page's own functions throw may be anything. */
function catchError(run: () => void): { message: string } | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
