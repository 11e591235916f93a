import { findSection, parseTemplate } from 'gtm-template';
import { ReleaseFault } from './release-fault.ts';

const HOW =
  'Import template.tpl into GTM, read the terms on the Info tab, tick the box, export the template and give that file.';

/**
 * The notice that GTM writes into the export of somebody who accepted the gallery's terms, byte for byte. It is not
 * ours to write: https://developers.google.com/tag-platform/tag-manager/templates/gallery-tos
 */
export function readTerms(exported: string | undefined, file: string): string {
  if (exported === undefined) throw new ReleaseFault(`There is no file ${file}. ${HOW}`);
  const body = findSection(parse(exported, file), 'TERMS_OF_SERVICE')?.body.trim();
  if (!body) throw new ReleaseFault(`${file} has no section ___TERMS_OF_SERVICE___. ${HOW}`);
  if (!/gallery-tos/.test(body))
    throw new ReleaseFault(`The section ___TERMS_OF_SERVICE___ of ${file} is not the notice of GTM. ${HOW}`);
  return `${body}\n`;
}

function parse(text: string, file: string) {
  try {
    return parseTemplate(text);
  } catch (error) {
    throw new ReleaseFault(
      `${file} is no template: ${error instanceof Error ? error.message : String(error)} ${HOW}`,
    );
  }
}
