import { describe, expect, it } from 'vitest';
import { classic, classicWithId } from '../../contract/payloads.ts';
import { openTagPage } from './open-page.ts';

/** A step is one syntax node evaluated; GTM's interpreter needs microseconds for each. */
const MOST_STEPS = { booking: 5_250, firingAgain: 1_000 };

describe('with default settings, in steps of the interpreter', () => {
  it.each([
    ['the documented booking', classic()],
    ['one with a booking id', classicWithId()],
  ])(`${MOST_STEPS.booking} are enough for %s`, async (_, payload) => {
    const site = openTagPage();
    const first = await site.fire();
    const before = first.steps;
    await site.book(payload);
    expect(site.events()).toEqual(['booking_confirmed']);
    expect(first.steps - before).toBeGreaterThan(500);
    expect(first.steps - before).toBeLessThanOrEqual(MOST_STEPS.booking);
  });

  it(`${MOST_STEPS.firingAgain} are enough to fire again`, async () => {
    const site = openTagPage();
    await site.fire();
    const { steps } = await site.fire();
    expect(steps).toBeGreaterThan(100);
    expect(steps).toBeLessThanOrEqual(MOST_STEPS.firingAgain);
  });
});
