import { expect, it } from 'vitest';
import { acceptSettings } from '../../src/core/settings/accept-settings.ts';

import { isOpen } from '../../src/facts/classes.ts';
import { codes, type DiagnosticCode } from '../../src/facts/codes.ts';
import { type FieldFact, fields, optionalFields, standardFields } from '../../src/facts/fields.ts';
import { defaultOf, settings } from '../../src/facts/settings.ts';
import type { Entry, Step } from '../contract/case.ts';

import { CASES } from '../contract/cases/index.ts';
import { createTestHost } from '../contract/run-core.ts';

const all: FieldFact[] = Object.values(fields);

it('only fields of an open class are in every event', () => {
  for (const { class: itsClass } of Object.values(standardFields)) expect(isOpen(itsClass)).toBe(true);
  for (const { class: itsClass } of Object.values(optionalFields)) expect(isOpen(itsClass)).toBe(false);
});

it('every label tells its field from the others', () => {
  const labels = all.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

it('the container sends GA4 no more than 12 parameters, none of them twice, none that needs a legal basis', () => {
  const sent = all.filter(({ ga4 }) => ga4);
  expect(sent.length).toBeLessThanOrEqual(12);
  expect(new Set(sent.map(({ ga4 }) => ga4)).size).toBe(sent.length);
  for (const { class: itsClass } of sent) expect(isOpen(itsClass)).toBe(true);
});

it('the defaults of the facts are those that are used', () => {
  const { host } = createTestHost(0);
  const defaults = Object.entries(settings).map(([name, fact]) => [name, defaultOf(fact)]);
  expect(acceptSettings(host, {}, () => {})).toEqual(Object.fromEntries(defaults));
});

const isBooking = ({ do: what }: Step): boolean => what === 'call' || what === 'message';
const isEvent = ({ event }: Entry): boolean => event !== undefined && !String(event).endsWith('_user_data');

const isAboutBookings = (code: string): boolean => codes[code as DiagnosticCode].kind !== 'setup';

/** Cases of one registration in which one thing is said of a booking, and which ask for no events besides bookings. */
const diagnosed = CASES.filter(
  ({ steps, settings, diagnosticCodes }) =>
    diagnosticCodes.length === 1 &&
    diagnosticCodes.every(isAboutBookings) &&
    settings.length === 1 &&
    steps.every((step) => step.do !== 'configure') &&
    !settings[0]?.countUnavailable &&
    !settings[0]?.funnel,
);

it.each([...new Set(diagnosed.flatMap(({ diagnosticCodes }) => diagnosticCodes))])(
  'a booking with the code %s is counted, or not, as described',
  (code) => {
    const cases = diagnosed.filter(({ diagnosticCodes }) => diagnosticCodes[0] === code);
    const kinds = cases.map(({ steps, pushes }) =>
      pushes.filter(isEvent).length === steps.filter(isBooking).length ? 'finding' : 'refusal',
    );
    expect(new Set(kinds)).toEqual(new Set([codes[code as DiagnosticCode].kind]));
  },
);
