import { expect, test } from 'vitest';
import { acceptSettings } from '../../src/core/settings/accept-settings.ts';
import { isOpen } from '../../src/facts/classes.ts';
import { codes, type DiagnosticCode } from '../../src/facts/codes.ts';
import { type FieldFact, fields, optionalFields, standardFields } from '../../src/facts/fields.ts';
import { defaultOf, settings } from '../../src/facts/settings.ts';
import { CASES } from '../contract/cases/index.ts';
import { createTestHost } from '../contract/run-core.ts';

const all: FieldFact[] = Object.values(fields);

test('only fields of an open class are in every event', () => {
  for (const { class: itsClass } of Object.values(standardFields)) expect(isOpen(itsClass)).toBe(true);
  for (const { class: itsClass } of Object.values(optionalFields)) expect(isOpen(itsClass)).toBe(false);
});

test('every label tells its field from the others', () => {
  const labels = all.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

test('the container sends GA4 no more than 12 parameters, none of them twice, none that needs a legal basis', () => {
  const sent = all.filter(({ ga4 }) => ga4);
  expect(sent.length).toBeLessThanOrEqual(12);
  expect(new Set(sent.map(({ ga4 }) => ga4)).size).toBe(sent.length);
  for (const { class: itsClass } of sent) expect(isOpen(itsClass)).toBe(true);
});

test('the defaults of the facts are those that are used', () => {
  const { host } = createTestHost(0);
  const defaults = Object.entries(settings).map(([name, fact]) => [name, defaultOf(fact)]);
  expect(acceptSettings(host, {}, () => {})).toEqual(Object.fromEntries(defaults));
});

/** Bookings of one registration that has one thing said about it, and does not ask for what is not counted otherwise. */
const diagnosed = CASES.filter(
  ({ steps, settings, diagnosticCodes }) =>
    steps.length === 1 &&
    diagnosticCodes.length === 1 &&
    settings.length === 1 &&
    !settings[0]?.countUnavailable,
);

test.each([...new Set(diagnosed.flatMap(({ diagnosticCodes }) => diagnosticCodes))])(
  'a booking with the code %s is counted, or not, as described',
  (code) => {
    const cases = diagnosed.filter(({ diagnosticCodes }) => diagnosticCodes[0] === code);
    const kinds = cases.map(({ pushes }) => (pushes.length > 0 ? 'finding' : 'refusal'));
    expect(new Set(kinds)).toEqual(new Set([codes[code as DiagnosticCode].kind]));
  },
);
