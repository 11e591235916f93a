import { runTemplate } from 'gtm-template';
import { expect, it } from 'vitest';
import { bundleForSandbox } from '../../build/subset/bundle-for-sandbox.ts';
import { checkCode } from '../../build/subset/check-code.ts';
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

it('stays within what the sandbox takes', () => {
  expect(checkCode({ code }, ['require', 'data'])).toEqual([]);
});

it('a form that nobody touched costs at most 300 of the 1,000 steps that firing again may take', () => {
  const run = runWith(fillForm().data);
  expect(run.threw).toBeUndefined();
  expect(run.steps).toBeGreaterThan(50);
  expect(run.steps).toBeLessThanOrEqual(300);
});

it('takes check boxes as texts too, as an imported container may have them', () => {
  const boxes =
    'legacyOrigins,staffFields,links,customerNote,funnel,countUnavailable,diagnostics,debug,simulate'.split(
      ',',
    );
  const fill = (box: unknown) => ({
    embed: 'both',
    waitForTags: box,
    waitForTagsMs: '500',
    ...Object.fromEntries(boxes.map((name) => [name, box])),
  });
  const made = (box: unknown) => runWith(fill(box)).page.window.madeSettings;
  const all = (value: boolean) => Object.fromEntries(boxes.map((name) => [name, value]));
  for (const checked of [true, 'true']) expect(made(checked)).toEqual({ ...all(true), waitForTagsMs: '500' });
  for (const empty of ['false', 'yes', 1]) expect(made(empty)).toEqual(all(false));
});

it('makes the same settings in the sandbox as elsewhere', () => {
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
