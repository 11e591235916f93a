import { findSection } from '../../file/index.ts';
import type { Rule } from '../lint-context.ts';

/**
 * The accepted terms. GTM writes the notice when the author ticks the box on the Info tab.
 * https://developers.google.com/tag-platform/tag-manager/templates/gallery
 */
export const findGalleryTerms: Rule = ({ template, gallery }) => {
  if (!gallery) return [];
  const section = findSection(template, 'TERMS_OF_SERVICE');
  if (section && /gallery-tos/.test(section.body)) return [];
  const message = section
    ? 'The terms of service are not the notice that GTM writes; export the template again.'
    : "Accept the gallery's terms on the Info tab and export again: the section ___TERMS_OF_SERVICE___ is missing.";
  return [{ rule: 'gallery-terms', level: 'error', message, line: section?.line ?? 1, column: 1 }];
};
