import { describe, expect, it } from 'vitest';
import { FLAGS } from '../../src/core/generated/facts.ts';
import type { Row, Settings } from '../../src/core/generated/settings.ts';
import { defaultOf, settings as facts } from '../../src/facts/settings.ts';
import type { Data } from '../../template/generated/data.ts';
import { settingsFromFields } from '../../template/settings-from-fields.ts';
import { fillForm } from './fill-form.ts';

const untouched = fillForm();

describe('a form that nobody touched', () => {
  it('would be saved', () => expect(untouched.errors).toEqual([]));

  it('says only that there are no calendars', () =>
    expect(untouched.given).toEqual({ sources: { calendar: false } }));

  it('stands for the default settings, without calendars', () => {
    const defaults = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, defaultOf(fact)]));
    expect(untouched.settings).toEqual({ ...defaults, sources: { classic: true, calendar: false } });
    expect(untouched.refused).toEqual([]);
  });
});

const row: Row = { field: 'booking_type', key: 'lead_type', transform: 'lower case' };

/** What to fill in for each setting, and what becomes of it. */
const ways: { [Name in keyof Settings]?: [typed: Record<string, unknown>, becomes: Settings[Name]][] } = {
  eventName: [[{ eventName: 'lead' }, 'lead']],
  dataLayerName: [[{ embed: 'both', dataLayerName: 'layer' }, 'layer']],
  sources: [
    [{ embed: 'classic_bridge' }, { classic: true, calendar: false }],
    [{ embed: 'calendar' }, { classic: false, calendar: true }],
    [{ embed: 'both' }, { classic: true, calendar: true }],
  ],
  legacyOrigins: [
    [{ embed: 'calendar', legacyOrigins: true }, true],
    [{ embed: 'both', legacyOrigins: true }, true],
  ],
  fields: [
    [{ fields: 'both' }, 'both'],
    [{ fields: 'rows' }, 'rows'],
  ],
  rows: [
    [{ fields: 'rows', rows: [row] }, [row]],
    [
      { embed: 'calendar', fields: 'both', customRows: [{ field: 'company', key: 'company' }] },
      [{ field: 'custom:company', key: 'company', transform: 'none' }],
    ],
    [
      {
        embed: 'both',
        fields: 'both',
        rows: [row],
        customRows: [{ field: 'a b', key: 'ab', transform: 'SHA-256' }],
      },
      [row, { field: 'custom:a b', key: 'ab', transform: 'SHA-256' }],
    ],
  ],
  constants: [[{ constants: [{ key: 'brand', value: 'Acme' }] }, [{ key: 'brand', value: 'Acme' }]]],
  staffFields: [[{ staffFields: true }, true]],
  links: [[{ links: true }, true]],
  customerNote: [[{ customerNote: true }, true]],
  userData: [
    [{ userData: 'plain' }, 'plain'],
    [{ userData: 'hashed' }, 'hashed'],
  ],
  emailField: [[{ embed: 'calendar', emailField: 'Write to' }, 'Write to']],
  phoneField: [[{ embed: 'both', phoneField: 'Call at' }, 'Call at']],
  nameField: [[{ embed: 'calendar', nameField: 'Who are you?' }, 'Who are you?']],
  legalBasis: [
    [{ legalBasis: 'not_needed' }, { kind: 'not_needed', type: 'ad_user_data', signal: undefined }],
    [
      { legalBasis: 'consent_mode', bannerSetsDefaults: 'yes' },
      { kind: 'consent_mode', type: 'ad_user_data', signal: undefined },
    ],
    [
      { legalBasis: 'consent_mode', legalBasisType: 'ad_storage', bannerSetsDefaults: 'yes' },
      { kind: 'consent_mode', type: 'ad_storage', signal: undefined },
    ],
  ],
  waitForConsent: [
    [{ waitForConsent: 'analytics_storage' }, 'analytics_storage'],
    [{ waitForConsent: 'ad_storage' }, 'ad_storage'],
  ],
  value: [
    [
      { valueCurrency: 'EUR', valueDefault: '1.50' },
      { currency: 'EUR', default: 1.5, rules: [] },
    ],
    [
      { valueCurrency: 'USD', valueRules: [{ match: 'starts with', text: 'Demo', value: '20' }] },
      { currency: 'USD', default: null, rules: [{ match: 'starts with', text: 'Demo', value: 20 }] },
    ],
  ],
  exclude: [
    [
      { exclude: [{ text: '@acme.com' }] },
      [{ field: 'customer_email', match: 'ends with', text: '@acme.com' }],
    ],
    [
      { embed: 'calendar', excludeCustom: [{ field: 'company', match: 'is', text: 'Acme' }] },
      [{ field: 'custom:company', match: 'is', text: 'Acme' }],
    ],
    [
      { embed: 'both', exclude: [{ text: 'x' }], excludeCustom: [{ field: 'y', text: 'z' }] },
      [
        { field: 'customer_email', match: 'ends with', text: 'x' },
        { field: 'custom:y', match: 'contains', text: 'z' },
      ],
    ],
  ],
  dedupeDays: [[{ dedupeDays: '30' }, 30]],
  callingCode: [[{ callingCode: '44' }, '44']],
  waitForTagsMs: [
    [{ waitForTags: true }, 1000],
    [{ waitForTags: true, waitForTagsMs: '3000' }, 3000],
  ],
  funnel: [[{ embed: 'calendar', funnel: true }, true]],
  countUnavailable: [[{ embed: 'classic_bridge', countUnavailable: true }, true]],
  diagnostics: [[{ diagnostics: true }, true]],
  debug: [[{ debug: true }, true]],
  simulate: [[{ simulate: true }, true]],
};

it('every setting that the tag offers can be reached, and no other', () => {
  const offered = Object.entries(facts)
    .filter(([, { tag }]) => tag !== 'no' && tag !== 'set by itself')
    .map(([name]) => name);
  expect(Object.keys(ways).sort()).toEqual(offered.sort());
});

describe('a filled-in field', () => {
  const cases = Object.entries(ways).flatMap(([name, list]) =>
    list.map(([typed, becomes]) => ({ name: name as keyof Settings, typed, becomes })),
  );

  it.each(cases)('becomes $name: $typed', ({ name, typed, becomes }) => {
    const { settings, refused } = fillForm(typed);
    expect(settings[name]).toEqual(becomes);
    expect(refused).toEqual([]);
    for (const other of Object.keys(untouched.settings) as (keyof Settings)[])
      if (other !== name && other !== 'sources' && other !== 'fields')
        expect({ [other]: settings[other] }).toEqual({ [other]: untouched.settings[other] });
  });
});

describe('a variable', () => {
  it('says whether the visitor agreed', () => {
    const typed = { legalBasis: 'signal', legalBasisSignal: '{{Consent}}' };
    const { errors, settings } = fillForm(typed, { Consent: true });
    expect(errors).toEqual([]);
    expect(settings.legalBasis).toEqual({ kind: 'signal', type: 'ad_user_data', signal: true });
  });

  it('gives a value of 0, which is a value', () => {
    const { errors, settings } = fillForm(
      { valueCurrency: '{{C}}', valueDefault: '{{V}}' },
      { C: 'EUR', V: 0 },
    );
    expect(errors).toEqual([]);
    expect(settings.value).toEqual({ currency: 'EUR', default: 0, rules: [] });
  });

  it.each<[where: string, typed: Record<string, unknown>]>([
    ['the event name', { eventName: '{{Name}}' }],
    ['part of the event name', { eventName: 'booked_{{Name}}' }],
    ['the data layer', { embed: 'both', dataLayerName: '{{Name}}' }],
    ['the currency', { valueCurrency: '{{Name}}' }],
    ['an amount', { valueCurrency: 'EUR', valueDefault: '{{Name}}' }],
    ['the days', { dedupeDays: '{{Name}}' }],
    ['the wait for tags', { waitForTags: true, waitForTagsMs: '{{Name}}' }],
    ['user data', { userData: '{{Name}}', legalBasis: 'not_needed' }],
    ['cells of rows', { fields: 'rows', rows: [{ field: '{{A}}', key: '{{B}}', transform: '{{C}}' }] }],
    ['cells of constants', { constants: [{ key: '{{A}}', value: '{{B}}' }] }],
    [
      'cells of custom rows',
      { embed: 'both', fields: 'rows', customRows: [{ field: '{{A}}', key: '{{B}}' }] },
    ],
    [
      'cells of values',
      { valueCurrency: 'EUR', valueRules: [{ match: '{{A}}', text: '{{B}}', value: '{{C}}' }] },
    ],
    ['cells of exclusions', { exclude: [{ field: '{{A}}', match: '{{B}}', text: '{{C}}' }] }],
  ])('may stand in %s', (_, typed) => expect(fillForm(typed).errors).toEqual([]));
});

describe('consent mode as a legal basis', () => {
  it('is no legal basis before the question about the banner is answered', () => {
    const { errors, settings } = fillForm({ legalBasis: 'consent_mode', links: true });
    expect(errors).toMatchObject([{ field: 'bannerSetsDefaults', message: /denied before you answer/ }]);
    expect(settings.legalBasis.kind).toBe('none');
  });
});

describe('what another answer hides', () => {
  it.each<[what: string, typed: Record<string, unknown>]>([
    ['the data layer', { dataLayerName: 'layer' }],
    ['old hosts', { embed: 'classic_bridge', legacyOrigins: true }],
    ['steps before a booking', { embed: 'classic_bridge', funnel: true }],
    ['undelivered details', { countUnavailable: true }],
    ['rows', { rows: [row] }],
    ['custom rows', { embed: 'classic', fields: 'standard', customRows: [{ field: 'a', key: 'a' }] }],
    ['the names of questions', { emailField: 'a', phoneField: 'b', nameField: 'c' }],
    ['custom exclusions', { excludeCustom: [{ field: 'company', text: 'Acme' }] }],
    ['an amount without currency', { valueDefault: '20' }],
    ['values without currency', { valueRules: [{ text: 'Demo', value: '20' }] }],
    ['the wait for tags', { waitForTagsMs: '500' }],
    ['the type of consent', { legalBasisType: 'ad_storage', bannerSetsDefaults: 'yes' }],
    ['the signal', { legalBasisSignal: '{{Consent}}' }],
  ])('leaves no trace: %s', (_, typed) => {
    const { given, errors } = fillForm(typed);
    expect(given).toEqual({ sources: { calendar: false } });
    expect(errors).toEqual([]);
  });

  it('includes where the bridge comes from', () => {
    expect(fillForm({ bridgeSource: 'cdn' }).data.bridgeSource).toBeUndefined();
    const loaded = fillForm({ embed: 'both', bridgeSource: 'cdn' }).data;
    expect(loaded).toMatchObject({ bridgeSource: 'cdn' });
    expect(loaded.bridgeConsentType).toBeUndefined();
    expect(fillForm({ embed: 'both', bridgeSource: 'cdn_after_consent' }).data.bridgeConsentType).toBe(
      'analytics_storage',
    );
  });
});

it('settings share nothing with the form: the same data gives the same settings again', () => {
  const typed = { embed: 'both', exclude: [{ text: 'x' }], excludeCustom: [{ field: 'y', text: 'z' }] };
  const { data, given } = fillForm(typed);
  const before = structuredClone(data);
  expect(fillForm(typed).given).toEqual(given);
  expect(data).toEqual(before);
});

it('data with nothing in it, as tests in GTM give it, is a form that nobody touched', () => {
  expect(settingsFromFields({} as Data)).toStrictEqual({ sources: { calendar: false } });
  expect(untouched.given).toStrictEqual({ sources: { calendar: false } });
});

describe('a check box that an imported container has as a text', () => {
  const read = (form: object) => settingsFromFields({ embed: 'both', ...form } as Data);

  it.each(FLAGS.split(','))('is on or off as the text says: %s', (name) => {
    expect(read({ [name]: 'true' })).toStrictEqual({ [name]: true });
    expect(read({ [name]: 'false' })).toStrictEqual({ [name]: false });
  });

  it('says whether to wait for tags', () => {
    const waitForTagsMs = '500';
    expect(read({ waitForTags: 'true', waitForTagsMs })).toStrictEqual({ waitForTagsMs });
    expect(read({ waitForTags: 'false', waitForTagsMs })).toStrictEqual({});
  });
});
