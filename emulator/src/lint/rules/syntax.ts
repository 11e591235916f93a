import { inspectSyntax } from '../../language/index.ts';
import type { Source } from '../code/parse-code.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

/** What Google's parser refuses, or is not known to take, in the code and in the tests. */
export const findSyntax: Rule = ({ code, setup, scenarios }) =>
  [code, setup, ...scenarios.map(({ source }) => source)].flatMap(check);

function check(source: Source): Finding[] {
  return inspectSyntax(source.text).map(({ rule, level, message, line, column }) => ({
    rule,
    level,
    message,
    ...source.locate({ line, column }),
  }));
}
