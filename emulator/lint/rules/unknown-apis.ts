import { apis } from '../../apis/index.ts';
import { findApiUses } from '../code/api-uses.ts';
import type { Rule } from '../subject.ts';

/** `require` of a name that is no API of web templates: an error as soon as the line runs. */
export const findUnknownApis: Rule = ({ template, code, setup, scenarios }) => {
  if (template.container === 'server') return [];
  const sources = [code, setup, ...scenarios.map(({ source }) => source)];
  return sources.flatMap((source) =>
    findApiUses(source)
      .required.filter(({ name }) => name !== undefined && !apis.has(name))
      .map(({ name, node }) => ({
        rule: 'unknown-apis',
        level: 'error',
        message: `"${name}" is not an API of web templates${adviseFor(name ?? '')}.`,
        ...source.placeOf(node),
      })),
  );
};

function adviseFor(wanted: string): string {
  const close = [...apis.keys()].find((name) => name.toLowerCase() === wanted.toLowerCase());
  return close ? `; did you mean "${close}"?` : '';
}
