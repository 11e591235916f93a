import type { Template } from '../file/index.ts';
import type { PageOptions } from '../page/index.ts';
import { compileCode } from './compile-scenario.ts';
import { runScenario } from './run-scenario.ts';

/** The result of one scenario. */
export interface Row {
  /** Set where several files are tested. */
  file?: string;
  /** Null for a template without scenarios. */
  scenario: string | null;
  passed: boolean;
  /** Why it failed; '' where it passed. */
  message: string;
  /** In the file: of the statement that failed, or where the scenario begins. */
  line: number;
}

export interface TestOptions {
  /** The page each scenario starts on, for APIs that are not mocked. */
  page?: PageOptions;
}

/**
 * Runs the scenarios of a template one after the other, each with fresh mocks, call log and page; localStorage is kept. Code that
 * GTM's parser refuses fails every one of them. A template without scenarios gives a single row.
 *
 * https://developers.google.com/tag-platform/tag-manager/templates/tests
 */
export async function testTemplate(template: Template, { page = {} }: TestOptions = {}): Promise<Row[]> {
  const { scenarios } = template.tests;
  const program = compileCode(template);
  const refusal = 'message' in program ? program : undefined;
  if (scenarios.length === 0) {
    const message = refusal?.message ?? 'The template has no scenarios.';
    return [{ scenario: null, passed: !refusal, message, line: refusal?.place.line ?? 1 }];
  }
  const rows: Row[] = [];
  // The scenarios of one run share the browser's store, as in GTM's editor.
  let options = page;
  const keepStorage = (storage: Record<string, string>) => {
    if (page.storage !== null && !page.window) options = { ...page, storage };
  };
  for (const scenario of scenarios) {
    const failure =
      'message' in program ? program : await runScenario(template, program, scenario, options, keepStorage);
    rows.push({
      scenario: scenario.name,
      passed: !failure,
      message: failure?.message ?? '',
      line: failure?.place.line ?? scenario.line,
    });
  }
  return rows;
}
