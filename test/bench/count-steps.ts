import { readFileSync } from 'node:fs';
import { buildData, createPage, parseTemplate, runTemplate } from 'gtm-template';
import { classicWithId } from '../contract/payloads.ts';

/** What the tag costs, in the order of the table. */
export const STEP_COUNTS = {
  firing: 'the tag fires for the first time on a page',
  again: 'it fires again',
  booking: 'it takes one documented booking',
} as const;

export type StepCounts = Record<keyof typeof STEP_COUNTS, number>;

type Callback = (booking: object) => unknown;

/**
 * Counts the syntax nodes that GTM's interpreter evaluates, with the form as it comes, on a site with a callback of
 * its own. The numbers are exact: the same code always takes the same steps.
 * @throws {Error} if the booking was not pushed.
 */
export async function countSteps(file = 'template.tpl'): Promise<StepCounts> {
  const template = parseTemplate(readFileSync(file, 'utf8'));
  const { data } = buildData(template, {});
  const site: Callback = () => undefined;
  const page = createPage({ window: { SOAfterConfirmationFunction: site } });

  const first = runTemplate(template, { data, page });
  await first.settled;
  const firing = first.steps;
  const second = runTemplate(template, { data, page });
  await second.settled;

  const before = page.dataLayer.length;
  (page.window.SOAfterConfirmationFunction as Callback)(classicWithId());
  await page.settle();
  if (first.status !== 'success' || second.status !== 'success' || page.dataLayer.length !== before + 1)
    throw new Error(
      `${file}: the tag said ${first.status}, then ${second.status}, and one booking pushed ` +
        `${page.dataLayer.length - before} entries instead of 1. Debug it with: npx gtm-template run ${file}`,
    );
  return { firing, again: second.steps, booking: first.steps - firing };
}
