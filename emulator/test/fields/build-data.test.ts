import { describe, expect, it } from 'vitest';
import { buildData } from '../../src/fields/index.ts';
import { parseTemplate } from '../../src/file/index.ts';
import { writeTpl } from '../file/write-tpl.ts';

type Fields = Record<string, unknown>[];
const build = (
  parameters: Fields,
  typed: Record<string, unknown> = {},
  variables: Record<string, unknown> = {},
) => buildData(parseTemplate(writeTpl({ parameters })), typed, variables);

const field = (type: string, more: object = {}) => ({ type, name: 'x', displayName: 'X', ...more });
const items = (...values: unknown[]) => values.map((value) => ({ value, displayValue: String(value) }));
const table = (more: object = {}) => ({
  type: 'SIMPLE_TABLE',
  name: 'x',
  displayName: 'X',
  simpleTableColumns: [
    { type: 'TEXT', name: 'key', isUnique: true, valueValidators: [{ type: 'NON_EMPTY' }] },
    { type: 'SELECT', name: 'value', selectItems: items('a', 'b'), defaultValue: 'a' },
  ],
  ...more,
});

describe('how a field arrives in data', () => {
  it.each<[title: string, field: object, typed: unknown, arrives: unknown]>([
    ['text', field('TEXT'), 'hello', 'hello'],
    ['text left empty', field('TEXT'), undefined, undefined],
    ['text that was emptied', field('TEXT', { defaultValue: 'd' }), '', undefined],
    ['text that may be empty', field('TEXT', { canBeEmptyString: true }), undefined, ''],
    ['text with a default', field('TEXT', { defaultValue: 'd' }), undefined, 'd'],
    ['text whose default is a number', field('TEXT', { defaultValue: 500 }), undefined, '500'],
    ['text that looks like a number', field('TEXT'), '007', '007'],
    ['text of several lines', field('TEXT', { lineCount: 3 }), 'a\nb', 'a\nb'],
    ['text as a list', field('TEXT', { textAsList: true }), 'a\nb', ['a', 'b']],
    ['text as a list with CRLF', field('TEXT', { textAsList: true }), 'a\r\nb', ['a', 'b']],
    ['an empty list', field('TEXT', { textAsList: true }), '', undefined],
    [
      'a list whose default has two lines',
      field('TEXT', { textAsList: true, defaultValue: 'a\nb' }),
      undefined,
      ['a', 'b'],
    ],
    ['a chosen item', field('SELECT', { selectItems: items('a', 'b') }), 'b', 'b'],
    ['the first item', field('SELECT', { selectItems: items('a', 'b') }), undefined, 'a'],
    [
      'the default item',
      field('SELECT', { selectItems: items('a', 'b'), defaultValue: 'b' }),
      undefined,
      'b',
    ],
    [
      'the first item, where the default is empty',
      field('SELECT', { selectItems: items('a', 'b'), defaultValue: '' }),
      undefined,
      'a',
    ],
    ['not set', field('SELECT', { selectItems: items('a'), notSetText: 'None' }), undefined, ''],
    [
      'set back to not set',
      field('SELECT', { selectItems: items('a'), notSetText: 'None', defaultValue: 'a' }),
      '',
      '',
    ],
    ['an item that is a number', field('SELECT', { selectItems: items(1, 2) }), '2', 2],
    ['an item that is a boolean', field('SELECT', { selectItems: items(true, false) }), false, false],
    ['a radio button', field('RADIO', { radioItems: items('a', 'b') }), 'b', 'b'],
    ['the first radio button', field('RADIO', { radioItems: items('a', 'b') }), undefined, 'a'],
    ['a ticked box', field('CHECKBOX'), true, true],
    ['a box left alone', field('CHECKBOX'), undefined, false],
    ['a box ticked by default', field('CHECKBOX', { defaultValue: true }), undefined, true],
    ['a box unticked', field('CHECKBOX', { defaultValue: true }), false, false],
    ['rows', table(), [{ key: 'k', value: 'b' }], [{ key: 'k', value: 'b' }]],
    ['a cell left alone', table(), [{ key: 'k' }], [{ key: 'k', value: 'a' }]],
    ['no rows', table(), [], undefined],
    ['a table left alone', table(), undefined, undefined],
    [
      'a row of a dialog',
      {
        type: 'PARAM_TABLE',
        name: 'x',
        paramTableColumns: [
          { param: { type: 'CHECKBOX', name: 'on' } },
          { param: { type: 'TEXT', name: 'why' } },
        ],
      },
      [{ on: true }],
      [{ on: true, why: undefined }],
    ],
  ])('%s', (_title, definition, typed, arrives) => {
    const { data, errors } = build(
      [definition as Record<string, unknown>],
      typed === undefined ? {} : { x: typed },
    );
    expect(errors).toEqual([]);
    expect(data.x).toEqual(arrives);
    expect(Object.hasOwn(data, 'x')).toBe(arrives !== undefined);
  });

  it('puts fields of groups beside the others, and groups and labels nowhere', () => {
    const { data } = build([
      { type: 'LABEL', name: 'l' },
      { type: 'GROUP', name: 'g', subParams: [{ type: 'TEXT', name: 'a', defaultValue: '1' }] },
    ]);
    expect(data).toEqual({ a: '1' });
  });

  it('does not change what was typed', () => {
    const rows = Object.freeze([Object.freeze({ key: '{{K}}' })]);
    expect(build([table()], { x: rows }, { K: 'k' }).data.x).toEqual([{ key: 'k', value: 'a' }]);
    expect(rows).toEqual([{ key: '{{K}}' }]);
  });
});

const when = (paramName: string, paramValue: unknown, type = 'EQUALS') => ({ paramName, paramValue, type });
const enabledBy = (...enablingConditions: object[]) => ({
  type: 'TEXT',
  name: 'x',
  defaultValue: 'here',
  enablingConditions,
});
const mode = { type: 'SELECT', name: 'mode', selectItems: items('a', 'b', 'c') };
const box = { type: 'CHECKBOX', name: 'box' };
const other = { type: 'TEXT', name: 'other' };

it('a form that nobody touched gives its defaults', () => {
  const text = writeTpl({ parameters: [field('TEXT', { defaultValue: 'd' }), box] });
  expect(buildData(parseTemplate(text))).toEqual({ data: { x: 'd', box: false }, errors: [] });
});

describe('a field appears', () => {
  it.each<[title: string, fields: Fields, typed: Record<string, unknown>, shows: boolean]>([
    ['when the other equals', [mode, enabledBy(when('mode', 'b'))], { mode: 'b' }, true],
    ['not when it does not', [mode, enabledBy(when('mode', 'b'))], { mode: 'a' }, false],
    [
      'when one of several holds',
      [mode, enabledBy(when('mode', 'a'), when('mode', 'b'))],
      { mode: 'b' },
      true,
    ],
    [
      'not when none of several holds',
      [mode, enabledBy(when('mode', 'a'), when('mode', 'b'))],
      { mode: 'c' },
      false,
    ],
    ['when the other differs', [mode, enabledBy(when('mode', 'b', 'NOT_EQUALS'))], { mode: 'a' }, true],
    ['not when it does not differ', [mode, enabledBy(when('mode', 'b', 'NOT_EQUALS'))], { mode: 'b' }, false],
    ['when the box is ticked', [box, enabledBy(when('box', true))], { box: true }, true],
    ['when the box is ticked, written as text', [box, enabledBy(when('box', 'true'))], { box: true }, true],
    ['not when the box is not ticked', [box, enabledBy(when('box', true))], {}, false],
    ['when the box is not ticked', [box, enabledBy(when('box', false))], {}, true],
    ['when the other is present', [other, enabledBy(when('other', '', 'PRESENT'))], { other: 'v' }, true],
    ['not when the other is empty', [other, enabledBy(when('other', '', 'PRESENT'))], {}, false],
    [
      'when a box that must be present is ticked',
      [box, enabledBy(when('box', '', 'PRESENT'))],
      { box: true },
      true,
    ],
    ['not when it is not', [box, enabledBy(when('box', '', 'PRESENT'))], {}, false],
    ['by a default of the other', [{ ...mode, defaultValue: 'b' }, enabledBy(when('mode', 'b'))], {}, true],
    ['before the field it depends on', [enabledBy(when('mode', 'b')), mode], { mode: 'b' }, true],
    [
      'not by a field that is hidden itself',
      [box, { ...mode, enablingConditions: [when('box', true)] }, enabledBy(when('mode', 'a'))],
      {},
      false,
    ],
    [
      'when its group does',
      [box, { type: 'GROUP', name: 'g', enablingConditions: [when('box', true)], subParams: [enabledBy()] }],
      { box: true },
      true,
    ],
    [
      'not when its group does not',
      [box, { type: 'GROUP', name: 'g', enablingConditions: [when('box', true)], subParams: [enabledBy()] }],
      {},
      false,
    ],
    [
      'not when the group of its group does not',
      [
        box,
        {
          type: 'GROUP',
          name: 'g',
          enablingConditions: [when('box', true)],
          subParams: [{ type: 'GROUP', name: 'h', subParams: [enabledBy()] }],
        },
      ],
      {},
      false,
    ],
    [
      'not when only one of group and field does',
      [
        box,
        mode,
        {
          type: 'GROUP',
          name: 'g',
          enablingConditions: [when('box', true)],
          subParams: [enabledBy(when('mode', 'a'))],
        },
      ],
      { mode: 'a' },
      false,
    ],
    [
      'under its radio button',
      [{ type: 'RADIO', name: 'r', radioItems: [{ value: 'p' }, { value: 'q', subParams: [enabledBy()] }] }],
      { r: 'q' },
      true,
    ],
    [
      'not under another radio button',
      [{ type: 'RADIO', name: 'r', radioItems: [{ value: 'p' }, { value: 'q', subParams: [enabledBy()] }] }],
      { r: 'p' },
      false,
    ],
    [
      'when two fields wait for each other',
      [
        enabledBy(when('other', '', 'PRESENT')),
        { ...other, defaultValue: 'v', enablingConditions: [when('x', '', 'PRESENT')] },
      ],
      {},
      true,
    ],
    ['not for a condition that names nothing', [enabledBy(when('nobody', 'a'))], {}, false],
  ])('%s', (_title, fields, typed, shows) => {
    const { data, errors } = build(fields, typed);
    expect(errors).toEqual([]);
    expect(data.x).toBe(shows ? 'here' : undefined);
  });

  it('and only then has to be valid', () => {
    const fields = [
      box,
      {
        type: 'TEXT',
        name: 'x',
        valueValidators: [{ type: 'NON_EMPTY' }],
        enablingConditions: [when('box', true)],
      },
    ];
    expect(build(fields).errors).toEqual([]);
    expect(build(fields, { box: true }).errors).toMatchObject([{ field: 'x', rule: 'NON_EMPTY' }]);
  });

  it('in a row by what stands in that row', () => {
    const rows = {
      type: 'PARAM_TABLE',
      name: 'x',
      paramTableColumns: [
        { param: mode },
        { param: { type: 'TEXT', name: 'y', enablingConditions: [when('mode', 'b')] } },
      ],
    };
    const { data } = build([rows], {
      x: [
        { mode: 'a', y: '1' },
        { mode: 'b', y: '2' },
      ],
    });
    expect(data.x).toEqual([{ mode: 'a' }, { mode: 'b', y: '2' }]);
  });
});

describe('a validator', () => {
  it.each<[type: string, args: unknown[], good: unknown[], bad: unknown[]]>([
    ['NON_EMPTY', [], ['a', ' '], ['']],
    ['REGEX', ['[a-z]+'], ['abc', ''], ['abc1', '1abc', 'ABC']],
    ['REGEX', ['a|bc'], ['a', 'bc'], ['ac', 'abc', 'bcx']],
    ['REGEX', ['^a.c$'], ['abc'], ['abcd', 'a\nc']],
    ['NUMBER', [], ['0', '-5', '12', ''], ['1.5', 'a', '1e3', ' 1']],
    ['POSITIVE_NUMBER', [], ['1', '99', ''], ['0', '-1', '1.5', 'x']],
    ['NON_NEGATIVE_NUMBER', [], ['0', '7', ''], ['-1', '0.5']],
    ['PERCENTAGE', [], ['0', '100', ''], ['101', '-1', '50.5', '5%']],
    ['STRING_LENGTH', [2, 4], ['ab', 'abcd', ''], ['a', 'abcde']],
    ['GA_TRACKING_ID', [], ['UA-12345-1', 'ua-1-22', ''], ['G-12345', 'UA-12345', 'xUA-1-1']],
    ['SOMETHING_NEW', [], ['anything', ''], []],
  ])('%s %j', (type, args, good, bad) => {
    const validate = (x: unknown) =>
      build([field('TEXT', { valueValidators: [{ type, args }] })], { x }).errors;
    for (const value of good) expect(validate(value), JSON.stringify(value)).toEqual([]);
    for (const value of bad)
      expect(validate(value), JSON.stringify(value)).toMatchObject([{ field: 'x', rule: type }]);
  });

  it('counts the rows of a table and of a list', () => {
    const rows = (min: number, ...max: number[]) => ({
      valueValidators: [{ type: 'TABLE_ROW_COUNT', args: [min, ...max] }],
    });
    expect(build([table(rows(1))]).errors).toMatchObject([{ rule: 'TABLE_ROW_COUNT' }]);
    expect(build([table(rows(1, 1))], { x: [{ key: 'a' }] }).errors).toEqual([]);
    expect(build([table(rows(1, 1))], { x: [{ key: 'a' }, { key: 'b' }] }).errors).toMatchObject([
      { rule: 'TABLE_ROW_COUNT' },
    ]);
    const list = field('TEXT', { textAsList: true, ...rows(2) });
    expect(build([list], { x: 'a\nb' }).errors).toEqual([]);
    expect(build([list], { x: 'a' }).errors).toMatchObject([{ rule: 'TABLE_ROW_COUNT' }]);
  });

  it('looks at every line of a list', () => {
    const list = field('TEXT', { textAsList: true, valueValidators: [{ type: 'REGEX', args: ['[a-z]'] }] });
    expect(build([list], { x: 'a\nb' }).errors).toEqual([]);
    expect(build([list], { x: 'a\nB' }).errors).toMatchObject([{ rule: 'REGEX' }]);
  });

  it('speaks with its own message, or names the field', () => {
    const validators = [{ type: 'NON_EMPTY', errorMessage: 'Say something.' }];
    expect(build([field('TEXT', { valueValidators: validators })]).errors[0]?.message).toBe('Say something.');
    expect(build([field('TEXT', { valueValidators: [{ type: 'NON_EMPTY' }] })]).errors[0]?.message).toBe(
      '"X" must not be empty.',
    );
  });

  it('applies only while its own conditions hold', () => {
    const strict = field('TEXT', {
      valueValidators: [{ type: 'NON_EMPTY', enablingConditions: [when('box', true)] }],
    });
    expect(build([box, strict]).errors).toEqual([]);
    expect(build([box, strict], { box: true }).errors).toMatchObject([{ rule: 'NON_EMPTY' }]);
  });

  it('with a pattern that is none says so', () => {
    const broken = field('TEXT', { valueValidators: [{ type: 'REGEX', args: ['('] }] });
    expect(build([broken], { x: 'a' }).errors[0]?.message).toContain('is not a regular expression');
  });
});

describe('errors name the place', () => {
  it('row and column of a table', () => {
    const { errors } = build([table()], { x: [{ key: 'a' }, { key: '' }, { key: 'a', value: 'z' }] });
    expect(errors).toMatchObject([
      { field: 'x', row: 2, column: 'key', rule: 'NON_EMPTY' },
      { field: 'x', row: 3, column: 'value', rule: 'CHOICE' },
      { field: 'x', row: 3, column: 'key', rule: 'UNIQUE' },
    ]);
    expect(errors).toHaveLength(3);
  });

  it.each<[title: string, fields: Fields, typed: Record<string, unknown>, error: object]>([
    [
      'a choice that is not offered',
      [mode],
      { mode: 'z' },
      { field: 'mode', rule: 'CHOICE', message: '"mode" must be one of "a", "b", "c", not "z".' },
    ],
    ['a box that is no boolean', [box], { box: 'yes' }, { field: 'box', rule: 'TYPE' }],
    ['a table that is no list', [table()], { x: 'rows' }, { field: 'x', rule: 'TYPE' }],
    ['a row that is no object', [table()], { x: ['row'] }, { field: 'x', row: 1, rule: 'TYPE' }],
    ['a field that is not there', [box], { bocks: true }, { field: 'bocks', rule: 'UNKNOWN_FIELD' }],
    [
      'a column that is not there',
      [table()],
      { x: [{ key: 'a', vlaue: 'b' }] },
      { field: 'x', row: 1, column: 'vlaue', rule: 'UNKNOWN_FIELD' },
    ],
    ['a name every object has', [box], { toString: 1 }, { field: 'toString', rule: 'UNKNOWN_FIELD' }],
  ])('%s', (_title, fields, typed, error) => {
    expect(build(fields, typed).errors).toMatchObject([error]);
  });
});

describe('a GTM variable', () => {
  const strict = field('TEXT', { valueValidators: [{ type: 'POSITIVE_NUMBER' }] });
  it('is not checked and stays as typed when its value is not known', () => {
    expect(build([strict], { x: '{{Timeout}}' })).toEqual({ data: { x: '{{Timeout}}' }, errors: [] });
  });

  it.each([
    ['alone, of any type', '{{V}}', { V: { a: 1 } }, { a: 1 }],
    ['alone, undefined', '{{V}}', { V: undefined }, undefined],
    ['within a text', 'id-{{V}}-{{W}}', { V: 5, W: true }, 'id-5-true'],
    ['with blanks in its name', '{{Page URL}}', { 'Page URL': 'u' }, 'u'],
  ])('is put in %s', (_title, x, variables, arrives) => {
    expect(build([strict], { x }, variables)).toEqual({ data: { x: arrives }, errors: [] });
  });

  it('is put into cells, and is no repeat there', () => {
    const { data, errors } = build([table()], { x: [{ key: '{{K}}' }, { key: '{{K}}' }] }, { K: 'k' });
    expect(errors).toEqual([]);
    expect(data.x).toEqual([
      { key: 'k', value: 'a' },
      { key: 'k', value: 'a' },
    ]);
  });

  it('can be chosen only where the field takes variables', () => {
    expect(build([{ ...mode, macrosInSelect: true }], { mode: '{{V}}' }, { V: 'any' })).toEqual({
      data: { mode: 'any' },
      errors: [],
    });
    expect(build([mode], { mode: '{{V}}' }).errors).toMatchObject([{ rule: 'CHOICE' }]);
  });
});
