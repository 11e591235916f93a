import { expect, test } from 'vitest';
import { CUSTOMER_FIELDS, FIELDS_BY_SETTING, STANDARD_FIELDS } from '../../src/core/fields.ts';
import { acceptSettings } from '../../src/core/settings/accept-settings.ts';
import { describedCodes } from '../../src/schema/describe-codes.ts';
import {
  describedFields,
  openClasses,
  optionalFields,
  standardFields,
} from '../../src/schema/describe-fields.ts';
import { describedSettings } from '../../src/schema/describe-settings.ts';
import { createTestHost } from '../contract/run-core.ts';

test('describes the standard fields, in the order in which they are pushed', () => {
  expect(Object.keys(standardFields)).toEqual(STANDARD_FIELDS.split('|').map((name) => `booking_${name}`));
});

test('describes every field that somebody can ask for, with who has to ask', () => {
  const asked = (by: string) =>
    Object.entries(optionalFields)
      .filter(([, { askedBy }]) => askedBy === by)
      .map(([name]) => name);
  for (const [setting, names] of FIELDS_BY_SETTING) expect(asked(setting)).toEqual(names.split('|'));
  expect([...asked('rows'), ...asked('userData')].filter((name) => name !== 'custom:<name>')).toEqual(
    CUSTOMER_FIELDS.split('|'),
  );
});

test('only fields of an open class are in every event', () => {
  for (const { class: itsClass } of Object.values(standardFields)) expect(openClasses).toContain(itsClass);
  for (const { class: itsClass } of Object.values(optionalFields))
    expect(openClasses).not.toContain(itsClass);
});

test('every label tells its field from the others', () => {
  const labels = Object.values(describedFields).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

test('the container sends GA4 no more than 12 parameters, none of them twice, none that needs a ground', () => {
  const sent = Object.values(describedFields).filter(({ ga4 }) => ga4);
  expect(sent.length).toBeLessThanOrEqual(12);
  expect(new Set(sent.map(({ ga4 }) => ga4)).size).toBe(sent.length);
  for (const { class: itsClass } of sent) expect(openClasses).toContain(itsClass);
});

test('the described defaults are those that are used', () => {
  const { host } = createTestHost(0);
  const defaults = Object.entries(describedSettings).map(([name, { default: value }]) => [name, value]);
  expect(Object.fromEntries(defaults)).toEqual(acceptSettings(host, {}, () => {}));
});

test('every code is counted, not counted, or says that there is no booking', () => {
  const counted = Object.values(describedCodes).map((code) => code.counted);
  expect(new Set(counted)).toEqual(new Set(['no', 'yes', 'none']));
});
