import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeData } from '../../build/form/describe-data.ts';
import { listInputs } from '../../build/form/list-inputs.ts';
import { currencies } from '../../src/facts/currencies.ts';
import { type FieldFact, fields } from '../../src/facts/fields.ts';
import type { Column, Parameter } from '../../template/form/parameter.ts';
import { PARAMETERS } from '../../template/parameters.ts';
import { writtenAmount } from '../core/settings/written-amount.ts';
import { fillForm } from './fill-form.ts';

const withInner = (parameters: readonly Parameter[]): Parameter[] =>
  parameters.flatMap((parameter) => [
    parameter,
    ...(parameter.type === 'GROUP' ? withInner(parameter.subParams) : []),
    ...(parameter.type === 'RADIO'
      ? parameter.radioItems.flatMap(({ subParams = [] }) => withInner(subParams))
      : []),
  ]);

const all = withInner(PARAMETERS);
const columns: Column[] = all.flatMap((parameter) =>
  parameter.type === 'SIMPLE_TABLE' ? parameter.simpleTableColumns : [],
);
const labelOf = (parameter: Parameter): string =>
  parameter.type === 'CHECKBOX' ? parameter.checkboxText : parameter.displayName;

describe('the form at first sight', () => {
  it('shows at most 8 fields and groups', () => {
    const shown = PARAMETERS.filter(({ enablingConditions }) => enablingConditions === undefined);
    expect(shown.map(({ name }) => name).slice(0, 2)).toEqual(['embed', 'eventName']);
    expect(shown.length).toBeLessThanOrEqual(8);
    for (const parameter of shown.slice(2)) expect(parameter).toMatchObject({ groupStyle: 'ZIPPY_CLOSED' });
  });

  it('shows the bridge only to those who use it', () => {
    expect(fillForm().data).not.toHaveProperty('bridgeSource');
    for (const embed of ['classic_bridge', 'calendar', 'both'])
      expect(fillForm({ embed }).data).toMatchObject({ bridgeSource: 'site' });
  });

  it('names the marks of each embed', () => {
    const text = JSON.stringify(PARAMETERS[0]);
    for (const mark of ['SOIDIV_', 'so.js', 'data-oh-booking-calendar-id', 'data-oh-lightbox-bkc-id'])
      expect(text).toContain(mark);
  });
});

describe('every field', () => {
  it.each(all.filter(({ type }) => type !== 'LABEL' && type !== 'GROUP'))(
    'explains itself: $name',
    (parameter) => {
      expect(parameter).toHaveProperty('help', expect.stringMatching(/^[A-Z].{19,}\.$/s));
    },
  );

  it('has a name in lowerCamelCase, of its own', () => {
    const names = [...all, ...columns].map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[a-z]+([A-Z][a-z]+)*$/);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it.each(all.filter(({ type }) => type !== 'LABEL'))('has a label in sentence case: $name', (parameter) => {
    const [first = '', ...rest] = labelOf(parameter).split(' ');
    expect(first).toMatch(/^[A-Z]/);
    const names = /^(OnceHub|Booking|ScheduleOnce|CDN|ISO|Google)\b/;
    for (const word of rest) if (!names.test(word)) expect(word).not.toMatch(/^[A-Z]/);
  });

  it.each(all.filter(({ type }) => type === 'TEXT'))('shows an example: $name', (parameter) => {
    expect(parameter).toHaveProperty('valueHint', expect.stringMatching(/./));
  });

  it('says in its messages what to do', () => {
    const validators = [...all, ...columns].flatMap((field) =>
      'valueValidators' in field ? (field.valueValidators ?? []) : [],
    );
    expect(validators.length).toBeGreaterThan(20);
    for (const { errorMessage } of validators)
      expect(errorMessage).toMatch(/^(Use|Name|Start with|Write|Choose|Say|Look at|You asked)\b.{20,}\.$/);
  });

  it('is in the type of data', () => {
    expect(
      readFileSync('template/generated/data.ts', 'utf8') === describeData(PARAMETERS),
      'template/generated/data.ts is stale. Repair: npm run generate',
    ).toBe(true);
    expect(listInputs(PARAMETERS).map(({ parameter }) => parameter.name)).toEqual(
      all.filter(({ type }) => type !== 'GROUP' && type !== 'LABEL').map(({ name }) => name),
    );
  });
});

describe('the drop-downs of fields', () => {
  const named = Object.keys(fields).filter((name) => name !== 'custom:<name>');
  // Nothing is hashed before a rule has decided.
  const ruled = named.filter((name) => name !== 'booking_id' && name !== 'booking_user_data');
  const withClass = (names: string[]) =>
    names.map((name) => {
      const field = (fields as Record<string, FieldFact>)[name];
      return { value: name, displayValue: `${field?.label} (${field?.class})` };
    });

  it('offer the catalogue with its classes, but for names that only the site knows', () => {
    const lists = columns.filter(({ name, type }) => name === 'field' && type === 'SELECT');
    expect(lists.map((list) => (list as { selectItems?: unknown }).selectItems)).toEqual([
      withClass(named),
      withClass(ruled),
    ]);
  });

  it.each(named)('offer what a row can push: %s', (field) => {
    const rows = [{ field, key: 'key', transform: 'none' }];
    const { settings, errors } = fillForm({ fields: 'rows', rows });
    expect(errors).toEqual([]);
    expect(settings.rows).toEqual(rows);
  });

  it.each(ruled)('offer what a rule can look at: %s', (field) => {
    const { settings, errors } = fillForm({ exclude: [{ field, text: 'x' }] });
    expect(errors).toEqual([]);
    expect(settings.exclude).toEqual([{ field, match: 'ends with', text: 'x' }]);
  });
});

const messagesFor = (typed: Record<string, unknown>): string[] =>
  fillForm(typed).errors.map(({ message }) => message);

describe('a mistake is named with its repair', () => {
  const key = (name: string) => ({ constants: [{ key: name, value: 'x' }] });
  const value = (text: string) => ({ valueCurrency: 'EUR', valueDefault: text });
  const rule = (text: string) => ({ valueCurrency: 'EUR', valueRules: [{ text: 'a', value: text }] });
  const digits = /^Use digits, without a currency sign/;
  const taken = /are taken\.$/;

  it.each<[mistake: string, typed: Record<string, unknown>, message: RegExp]>([
    ['a thousand that could be one', value('1.000'), digits],
    ['one that could be a thousand', value('1,000'), digits],
    ['a space before two digits', value('1 50'), digits],
    ['a currency sign', value('€150'), digits],
    ['a negative amount', value('-1'), digits],
    ['two points', value('1.5.0'), digits],
    ['more than the pipeline takes', value('1000000000'), digits],
    ['a currency sign in a row', rule('150 €'), digits],
    ['a row without amount', rule(''), /^Write what such a booking is worth/],
    [
      'a row without text',
      { valueCurrency: 'EUR', valueRules: [{ value: '1' }] },
      /^Write the name of the event/,
    ],
    ['a currency that does not exist', { valueCurrency: 'eux' }, /^Use the three letters/],
    ['the name of a currency', { valueCurrency: 'Euro' }, /^Use the three letters/],
    ['a key with a dash', key('lead-type'), /^Start with a letter/],
    ['a key that starts with a digit', key('1st'), /^Start with a letter/],
    ['a key of 41 characters', key('k'.repeat(41)), /at most 40 characters/],
    ['no key', key(''), /^Name the key/],
    ["GTM's own key", key('event'), taken],
    ['our own key', key('booking_id'), taken],
    ['the key of e-commerce', key('ecommerce'), taken],
    ['an event name with a space', { eventName: 'booking confirmed' }, /^Start with a letter/],
    ['an event name of 31 characters', { eventName: 'e'.repeat(31) }, /at most 30 characters/],
    ['no event name', { eventName: '' }, /^Name the event/],
    [
      'a data layer with a dot',
      { embed: 'both', dataLayerName: 'window.layer' },
      /^Write the name of the array/,
    ],
    ['91 days', { dedupeDays: '91' }, /from 0 to 90/],
    ['half a day', { dedupeDays: '0.5' }, /whole number of days/],
    ['a wait of 0', { waitForTags: true, waitForTagsMs: '0' }, /from 1 to 3000/],
    ['a wait of 3001', { waitForTags: true, waitForTagsMs: '3001' }, /from 1 to 3000/],
    ['a wait without limit', { waitForTags: true, waitForTagsMs: '' }, /^Say how long/],
    [
      'a fixed answer for everybody',
      { legalBasis: 'signal', legalBasisSignal: 'true' },
      /^Choose a GTM variable/,
    ],
    ['no variable', { legalBasis: 'signal' }, /^Choose the variable/],
    ['links without a ground', { links: true }, /^You asked for personal data/],
    ['hashed user data without a ground', { userData: 'hashed' }, /^You asked for personal data/],
    ['a variable for user data without a ground', { userData: '{{U}}' }, /^You asked for personal data/],
    ['a rule without text', { exclude: [{}] }, /^Write the text to look for/],
    [
      'a custom field without name',
      { embed: 'calendar', fields: 'rows', customRows: [{ key: 'k' }] },
      /^Write the name of the custom/,
    ],
  ])('%s', (_, typed, message) => {
    const messages = messagesFor(typed);
    expect(messages[0]).toMatch(message);
  });

  it('says one thing for an amount that nobody can read, not two', () =>
    expect(messagesFor(value('1,000'))).toHaveLength(1));

  it('does not take two rows with the same key', () => {
    const row = { field: 'booking_type', key: 'same' };
    expect(fillForm({ fields: 'rows', rows: [row, row] }).errors).toMatchObject([{ rule: 'UNIQUE', row: 2 }]);
  });
});

describe('the form and the pipeline', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.stringMatching(/^[\w.,-]{1,12}$/),
    fc.stringMatching(/^\d{1,10}([.,]\d{1,3})?$/),
    fc.constantFrom('event', 'booking_id', 'booking_ids', 'eventModel', 'EUR', '3000', '3001', '90', '91'),
  );
  const fields: Record<string, (text: string) => Record<string, unknown>> = {
    'the event name': (text) => ({ eventName: text }),
    'the data layer': (text) => ({ embed: 'both', dataLayerName: text }),
    'a key': (text) => ({ constants: [{ key: text, value: 'x' }] }),
    'an amount': (text) => ({ valueCurrency: 'EUR', valueDefault: text }),
    'the amount of a row': (text) => ({ valueCurrency: 'EUR', valueRules: [{ text: 'a', value: text }] }),
    'the currency': (text) => ({ valueCurrency: text }),
    'the days to remember': (text) => ({ dedupeDays: text }),
    'the limit of the wait': (text) => ({ waitForTags: true, waitForTagsMs: text }),
  };

  it.each(Object.keys(fields))('agree: what may be saved is not refused later, in %s', (name) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { errors, refused } = fillForm(fields[name]?.(text));
        if (errors.length === 0) expect(refused).toEqual([]);
      }),
    );
  });

  it.each(['the event name', 'the data layer', 'a key'])(
    'agree: what is taken may be saved, in %s',
    (name) => {
      fc.assert(
        fc.property(
          texts.filter((text) => text !== ''),
          (text) => {
            const { errors, refused } = fillForm(fields[name]?.(text));
            if (refused.length === 0) expect(errors).toEqual([]);
          },
        ),
      );
    },
  );

  it('agree on amounts as people write them, up to nine digits before the decimals', () => {
    fc.assert(
      fc.property(writtenAmount(99_999_999), ({ text, amount }) => {
        const { errors, settings } = fillForm(fields['an amount']?.(text));
        expect(errors).toEqual([]);
        expect(settings.value.default).toBe(amount);
      }),
    );
  });

  it('know the same currencies, in any case', () => {
    for (const currency of currencies)
      for (const valueCurrency of [currency, currency.toLowerCase()]) {
        const { errors, settings } = fillForm({ valueCurrency, valueDefault: '1' });
        expect(errors).toEqual([]);
        expect(settings.value.currency).toBe(currency);
      }
  });
});
