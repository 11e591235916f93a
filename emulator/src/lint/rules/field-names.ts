import { listFields } from '../../fields/index.ts';
import type { Field } from '../../file/index.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

/** Fields, or columns of one table, that share a name or have none. */
export const findFieldNames: Rule = ({ template }) => {
  const fields = listFields(template.parameters).map(({ field }) => field);
  const columns = fields.map((field) => field.columns.map((column) => column.field));
  return [fields, ...columns].flatMap(check);
};

function check(fields: readonly Field[]): Finding[] {
  const seen = new Map<string, number>();
  return fields.flatMap(({ name, type, place }): Finding[] => {
    if (name === '') {
      // Nothing refers to these by name, and exported groups sometimes have none.
      if (type === 'LABEL' || type === 'GROUP') return [];
      return [{ rule: 'field-names', level: 'error', message: 'A field has no name.', ...place }];
    }
    const earlier = seen.get(name);
    seen.set(name, earlier ?? place.line);
    if (earlier === undefined) return [];
    const message = `Two fields are called "${name}", the other on line ${earlier}.`;
    return [{ rule: 'field-names', level: 'error', message, ...place }];
  });
}
