import type { Scenario, Template } from '../file/index.ts';
import { type ApiUses, findApiUses } from './code/api-uses.ts';
import { parseCode, type Source } from './code/parse-code.ts';
import type { Finding } from './finding.ts';
import type { GalleryFiles } from './gallery-files.ts';

/** What a rule looks at. */
export interface LintContext {
  template: Template;
  code: Source;
  apis: ApiUses;
  setup: Source;
  scenarios: { scenario: Scenario; source: Source }[];
  /** Set when the template is meant for Google's gallery. */
  gallery: GalleryFiles | undefined;
}

export type Rule = (context: LintContext) => Finding[];

/** Parses every piece of code of a template once, for all rules. */
export function createLintContext(template: Template, gallery: GalleryFiles | undefined): LintContext {
  const { code, codePlace, tests } = template;
  const source = parseCode('code', code, codePlace);
  return {
    template,
    code: source,
    apis: findApiUses(source),
    setup: parseCode('setup', tests.setup, tests.setupPlace),
    scenarios: tests.scenarios.map((scenario) => ({
      scenario,
      source: parseCode('scenario', scenario.code, scenario.codePlace),
    })),
    gallery,
  };
}
