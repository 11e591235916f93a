import type { ReleasePlan } from './plan-release.ts';

const GALLERY = 'https://tagmanager.google.com/gallery';

/** What only a person can do, in the order in which it has to be done. */
export function describeNextSteps({ to, hasTerms, isFirst }: ReleasePlan): string {
  const steps = [
    `Publish to npm first, unless ${to} is there: the tag loads booking-bridge@${to} from the CDN, which has it from npm.\n   npm publish`,
    `See that it is there:\n   https://cdn.jsdelivr.net/npm/booking-bridge@${to}/dist/bridge.js`,
    'Push both commits and the tag to the default branch:\n   git push --follow-tags',
  ];
  if (!hasTerms)
    steps.push(
      "Accept the gallery's terms, which nobody has done so far: import template.tpl into GTM, read the terms on the " +
        `Info tab, tick the box, export the template, and\n   npm run release -- ${to} --accept-gallery-terms FILE`,
    );
  steps.push(
    isFirst || !hasTerms
      ? `Submit the repository: ${GALLERY}, menu, Submit Template.`
      : `Wait: the gallery looks for new versions every two or three days. ${GALLERY}`,
  );
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}
