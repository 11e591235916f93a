import type { AnyNode } from 'acorn';
import { listFields } from '../../fields/index.ts';
import type { Field } from '../../file/index.ts';
import { propertyName } from '../../syntax-tree.ts';
import { traceCompletions } from '../code/completion.ts';
import { evaluateConstant } from '../code/constants.ts';
import { type CoversAll, checkBody, findOpenPaths } from '../code/open-paths.ts';
import type { Names } from '../code/scopes.ts';
import type { Rule } from '../lint-context.ts';

/**
 * Tags that never tell GTM how they ended, which the editor refuses, and paths of the code on which they do
 * not: such a tag counts as still running, and tags that wait for it never fire.
 */
export const findOpenEnds: Rule = ({ template, code }) => {
  if (template.info.type !== 'TAG' || !code.parsed) return [];
  const { program, names } = code.parsed;
  const coversAll = coverChoices(template.parameters, names);
  const completions = traceCompletions(code.parsed, (body, traced) => checkBody(body, traced, coversAll));
  if (!completions.mentions(program)) {
    const message = 'Tag code must invoke data.gtmOnSuccess() or data.gtmOnFailure().';
    return [{ rule: 'open-ends', level: 'error', message, ...code.locate({ line: 1, column: 1 }) }];
  }
  const { gaps, end } = findOpenPaths(program, completions, coversAll);
  const last = program.body.at(-1);
  const ends = [...gaps, ...(end === 'open' && last ? [last] : [])];
  return ends.map((node) => ({
    rule: 'open-ends',
    level: 'warning',
    message: `A path that ${gaps.includes(node) ? 'returns here' : 'ends after this statement'} calls neither data.gtmOnSuccess nor data.gtmOnFailure.`,
    ...code.placeOf(node),
  }));
};

/** Tests of `data.x` against each choice of the field `x` leave no value over. */
function coverChoices(parameters: readonly Field[], names: Names): CoversAll {
  const fields = new Map(listFields(parameters).map(({ field }) => [field.name, field]));
  return (tests) => {
    const field = fields.get(fieldOf(tests[0]?.value, names) ?? '');
    if (!field || field.macrosInSelect || field.notSetText !== undefined) return false;
    if (tests.some(({ value }) => fieldOf(value, names) !== field.name)) return false;
    const covered = new Set(tests.map(({ equals }) => evaluateConstant(equals, names)));
    return field.choices.length > 0 && field.choices.every(({ value }) => covered.has(value));
  };
}

/** The field that an expression reads: `data.x`, or a constant that was set to it. */
function fieldOf(node: AnyNode | undefined, names: Names): string | undefined {
  if (node?.type === 'Identifier') {
    const declared = names.uses.get(node);
    if (declared?.kind === 'const' && declared.init?.type === 'MemberExpression')
      return fieldOf(declared.init, names);
  }
  if (node?.type !== 'MemberExpression') return undefined;
  return node.object.type === 'Identifier' && node.object.name === 'data' ? propertyName(node) : undefined;
}
