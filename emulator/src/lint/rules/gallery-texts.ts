import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

/**
 * The texts that the gallery shows, and the number of the file's format.
 * https://developers.google.com/tag-platform/tag-manager/templates/style
 */
export const findGalleryTexts: Rule = ({ template: { info }, gallery }) => {
  if (!gallery) return [];
  const findings: Finding[] = [];
  const report = (key: string, message: string, level: Finding['level'] = 'error') =>
    findings.push({ rule: 'gallery-texts', level, message, ...(info.places.get(key) ?? info.place) });
  const { displayName, description, json } = info;
  if (/\bofficial\b/i.test(displayName)) {
    report('displayName', 'Leave "Official" out of the name unless the organization allows it.', 'warning');
  }
  if (description.trim() === '') report('description', 'The gallery needs a "description".');
  if (description.length > 200) {
    report(
      'description',
      `The description has ${description.length} characters; the gallery takes at most 200.`,
    );
  }
  // The number of the file's format, which GTM alone raises; the template's own version is in metadata.yaml.
  if (json.version !== 1)
    report('version', `"version" must be 1, the format's number, not ${JSON.stringify(json.version)}.`);
  return findings;
};
