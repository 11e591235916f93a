import { apis } from '../../apis/index.ts';
import { findApiUses } from '../code/api-uses.ts';
import type { Rule } from '../lint-context.ts';

/**
 * `require` of a name that is no API of web templates: an error as soon as the line runs. And in the template's own
 * code, of a name that does not stand there: GTM finds permissions by the calls it sees, and a container is sent
 * only the APIs that its templates name.
 */
export const findUnknownApis: Rule = ({ template, code, apis: uses, setup, scenarios }) => {
  if (template.container === 'server') return [];
  const sources = [code, setup, ...scenarios.map(({ source }) => source)];
  const computed = uses.required.filter(({ node }) => node.arguments[0]?.type !== 'Literal');
  const hidden = computed.map(({ node }) => ({
    rule: 'unknown-apis',
    level: 'warning' as const,
    message:
      "GTM looks for the names of the APIs in the code; write the name itself, as in require('getUrl').",
    ...code.placeOf(node),
  }));
  const unknown = sources.flatMap((source) =>
    findApiUses(source)
      .required.filter(({ name }) => name !== undefined && !apis.has(name))
      .map(({ name, node }) => ({
        rule: 'unknown-apis',
        level: 'error' as const,
        message: `"${name}" is not an API of web templates${adviseFor(name ?? '')}.`,
        ...source.placeOf(node),
      })),
  );
  return [...unknown, ...hidden];
};

function adviseFor(wanted: string): string {
  const close = [...apis.keys()].find((name) => name.toLowerCase() === wanted.toLowerCase());
  return close ? `; did you mean "${close}"?` : '';
}
