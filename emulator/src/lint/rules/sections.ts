import { findSection } from '../../file/index.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

/** Sections that every export has, and the facts in ___INFO___ that GTM needs to import the file. */
export const findSections: Rule = ({ template }) => {
  const findings: Finding[] = [];
  const report = (level: Finding['level'], message: string, place = { line: 1, column: 1 }) =>
    findings.push({ rule: 'sections', level, message, ...place });
  if (template.preamble.replace(/^\uFEFF/, '').trim() !== '')
    report('warning', 'There is text before the first section; GTM passes over it.');
  if (!findSection(template, 'TEMPLATE_PARAMETERS'))
    report('error', 'The section ___TEMPLATE_PARAMETERS___ is missing.');
  if (!findSection(template, 'TESTS'))
    report('warning', 'The section ___TESTS___ is missing, as in exports from before GTM had tests.');
  const { type, displayName, containerContexts, place, places } = template.info;
  if (!['TAG', 'MACRO', 'CLIENT'].includes(type)) {
    report('error', `"type" must be TAG or MACRO, not ${JSON.stringify(type)}.`, places.get('type') ?? place);
  }
  if (template.info.json.type === 'VARIABLE') {
    report(
      'warning',
      'GTM calls a variable "MACRO" now; "VARIABLE" is its older name.',
      places.get('type') ?? place,
    );
  }
  if (displayName.trim() === '')
    report('error', 'The template has no "displayName".', places.get('displayName') ?? place);
  if (template.container === 'server' || !containerContexts.includes('WEB')) {
    const at = places.get('containerContexts') ?? place;
    report(
      'warning',
      'This is no template for web containers; its APIs and permissions are not checked.',
      at,
    );
  }
  return findings;
};
