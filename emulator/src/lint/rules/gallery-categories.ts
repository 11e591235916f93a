import type { Rule } from '../lint-context.ts';

/** https://developers.google.com/tag-platform/tag-manager/templates/gallery */
const categories = `ADVERTISING AFFILIATE_MARKETING ANALYTICS ATTRIBUTION CHAT CONVERSIONS DATA_WAREHOUSING
  EMAIL_MARKETING EXPERIMENTATION HEAT_MAP LEAD_GENERATION MARKETING PERSONALIZATION REMARKETING SALES
  SESSION_RECORDING SOCIAL SURVEY TAG_MANAGEMENT UTILITY`.split(/\s+/);

/** One to three of the gallery's categories, the most relevant first. */
export const findGalleryCategories: Rule = ({ template: { info }, gallery }) => {
  if (!gallery) return [];
  const place = info.places.get('categories') ?? info.place;
  const report = (message: string) =>
    ({ rule: 'gallery-categories', level: 'error', message, ...place }) as const;
  const unknown = info.categories.filter((category) => !categories.includes(category));
  const findings = unknown.map((category) =>
    report(`"${category}" is not a category of the gallery; choose from ${categories.join(', ')}.`),
  );
  const { length } = info.categories;
  if (length === 0) findings.push(report('The gallery wants one to three "categories" in ___INFO___.'));
  if (length > 3) findings.push(report(`The gallery takes at most three categories, not ${length}.`));
  if (new Set(info.categories).size < length) findings.push(report('A category stands twice in the list.'));
  return findings;
};
