import type { Place } from '../contracts.ts';
import { locateJson } from './locate-json.ts';
import { indexLines } from './locate-offset.ts';
import { printTemplate } from './print-template.ts';
import type { Template } from './template.ts';

const jsonSections = ['INFO', 'TEMPLATE_PARAMETERS', 'WEB_PERMISSIONS', 'SERVER_PERMISSIONS'];

/** The keys that stand twice in one object of a JSON section, where they stand again. */
export function findRepeatedKeys(template: Template): { key: string; place: Place }[] {
  const locate = indexLines(printTemplate(template));
  const repeated: { key: string; place: Place }[] = [];
  for (const section of template.sections) {
    if (jsonSections.includes(section.name))
      locateJson(section, locate, (key, place) => repeated.push({ key, place }));
  }
  return repeated;
}
