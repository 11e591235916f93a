import { descend } from '../../syntax-tree.ts';
import type { Source } from '../code/parse-code.ts';
import type { Names } from '../code/scopes.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

/** Assignments to a `const`: where a browser throws, GTM goes on with the old value and says nothing. */
export const findConstAssignments: Rule = ({ code, setup, scenarios }) => [
  ...check(code),
  ...check(setup),
  ...scenarios.flatMap(({ source }) => check(source, setup.parsed?.names.top)),
];

/** `outer` holds the names of the setup, which a scenario knows. */
function check({ parsed, placeOf }: Source, outer?: Names['top']): Finding[] {
  if (!parsed) return [];
  return [...descend(parsed.program)].flatMap((node): Finding[] => {
    if (node.type !== 'AssignmentExpression' && node.type !== 'UpdateExpression') return [];
    const target = node.type === 'UpdateExpression' ? node.argument : node.left;
    if (target.type !== 'Identifier') return [];
    const declared = parsed.names.uses.get(target) ?? outer?.get(target.name);
    if (declared?.kind !== 'const') return [];
    const message = `"${target.name}" is a const and keeps its value, without an error; declare it with let.`;
    return [{ rule: 'const-assignments', level: 'warning', message, ...placeOf(node) }];
  });
}
