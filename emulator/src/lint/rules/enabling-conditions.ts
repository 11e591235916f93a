import { listFields } from '../../fields/index.ts';
import type { Field } from '../../file/index.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';
import { conditionsOf } from './unread-fields.ts';

const types = ['EQUALS', 'NOT_EQUALS', 'PRESENT', 'NOT_PRESENT'];

/** Conditions that name no field, or a choice the field does not offer: what they guard never shows. */
export const findEnablingConditions: Rule = ({ template }) => {
  const fields = new Map(listFields(template.parameters).map(({ field }) => [field.name, field]));
  return [...fields.values()].flatMap((owner) => {
    const known = new Map([...owner.columns.map(({ field }) => [field.name, field] as const), ...fields]);
    return check(owner, known);
  });
};

function check(owner: Field, known: ReadonlyMap<string, Field>): Finding[] {
  return conditionsOf(owner).flatMap(({ paramName, paramValue, type, place }): Finding[] => {
    const report = (level: Finding['level'], message: string): Finding[] => [
      { rule: 'enabling-conditions', level, message, ...place },
    ];
    const field = known.get(paramName);
    if (!field)
      return report(
        'warning',
        `A condition of "${owner.name}" names the field "${paramName}", which does not exist.`,
      );
    if (!types.includes(type))
      return report('error', `A condition of "${owner.name}" has the unknown type "${type}".`);
    if (type !== 'EQUALS' || field.choices.length === 0 || field.macrosInSelect || paramValue === '')
      return [];
    if (field.choices.some(({ value }) => String(value) === String(paramValue))) return [];
    return report(
      'warning',
      `"${paramName}" has no choice ${JSON.stringify(paramValue)}, which a condition of "${owner.name}" waits for.`,
    );
  });
}
