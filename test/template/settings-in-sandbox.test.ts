import { expect, test } from 'vitest';
import { bundleForSandbox } from '../../build/subset/bundle-for-sandbox.ts';
import { checkSubset } from '../../build/subset/check-subset.ts';
import { runTemplate } from '../../emulator/run.ts';
import { fillForm } from './fill-form.ts';

const { code } = await bundleForSandbox('test/template/write-settings.ts');
const permissions = [
  {
    id: 'access_globals',
    settings: { keys: [{ key: 'madeSettings', read: true, write: true, execute: false }] },
  },
];

const runWith = (data: object) =>
  runTemplate({ code, permissions }, { data: data as Record<string, unknown>, window: {} });

test('stays within what the sandbox takes', () => {
  expect(checkSubset(code, { globals: ['require', 'data'] })).toEqual([]);
});

test('a form that nobody touched costs at most 300 of the 1,000 steps that firing again may take', () => {
  const run = runWith(fillForm().data);
  expect(run.threw).toBeUndefined();
  expect(run.steps).toBeGreaterThan(50);
  expect(run.steps).toBeLessThanOrEqual(300);
});

test('makes the same settings in the sandbox as elsewhere', () => {
  const { data, given } = fillForm({
    embed: 'both',
    eventName: 'lead',
    fields: 'both',
    rows: [{ field: 'booking_id', key: 'order', transform: 'none' }],
    customRows: [{ field: 'company', key: 'company' }],
    constants: [{ key: 'brand', value: '' }],
    valueCurrency: 'EUR',
    valueRules: [{ text: 'demo', value: '1.50' }],
    legalBasis: 'signal',
    legalBasisSignal: '{{Consent}}',
    excludeCustom: [{ field: 'company', text: 'Acme' }],
    waitForTags: true,
    legacyOrigins: true,
  });
  const { page, threw } = runWith(data);
  expect(threw).toBeUndefined();
  expect(page.window).toMatchObject({ madeSettings: given });
});
