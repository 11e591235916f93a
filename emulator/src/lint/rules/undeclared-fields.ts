import { holdsValue, listFields } from '../../fields/index.ts';
import { findDataReads } from '../code/data-reads.ts';
import type { Rule } from '../lint-context.ts';

/** What GTM puts into `data` besides the fields, and what every object has. */
const given = ['gtmOnSuccess', 'gtmOnFailure', 'gtmTagId', 'gtmEventId', 'hasOwnProperty', 'toString'];

/** Reads of `data.x` where neither the form nor the code makes an `x`: always undefined. */
export const findUndeclaredFields: Rule = ({ template, code }) => {
  const { reads, written } = findDataReads(code);
  if (written.has(undefined)) return [];
  const names = listFields(template.parameters)
    .filter(({ field }) => holdsValue(field))
    .map(({ field }) => field.name);
  return [...reads].flatMap(([name, [first]]) => {
    if (!first || given.includes(name) || written.has(name) || names.includes(name)) return [];
    const close = names.find((known) => known.toLowerCase() === name.toLowerCase());
    const message = `The template has no field "${name}"${close ? `; did you mean "${close}"?` : ''}.`;
    return { rule: 'undeclared-fields', level: 'warning', message, ...code.placeOf(first) };
  });
};
