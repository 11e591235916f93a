import { expect, it } from 'vitest';
import { meetsConditions } from '../../src/fields/meets-conditions.ts';
import { parseTemplate } from '../../src/file/index.ts';
import { lintTemplate } from '../../src/lint/index.ts';
import { writeTpl } from '../file/write-tpl.ts';

const whole = writeTpl({ code: 'data.gtmOnSuccess();' });
const levels = (text: string) =>
  lintTemplate(parseTemplate(text))
    .filter(({ rule }) => rule === 'sections')
    .map(({ level }) => level);

it.each([
  ['with lines of text before the first section', `Made by us.\n\n${whole}`],
  ['without tests, as before GTM had them', whole.replace(/___TESTS___[\s\S]*?(?=___NOTES___|$)/, '')],
])('a template %s is accepted with a warning', (_what, text) => {
  expect(text).not.toBe(whole);
  expect(levels(text)).toEqual(['warning']);
});

it('a template without a form is still refused', () => {
  const text = whole.replace(/___TEMPLATE_PARAMETERS___[\s\S]*?(?=___SANDBOXED)/, '');
  expect(levels(text)).toContain('error');
});

it('reads `VARIABLE` as the kind that is called MACRO now', () => {
  const text = writeTpl({ info: { type: 'VARIABLE' }, code: 'return 1;' });
  expect(parseTemplate(text).info.type).toBe('MACRO');
});

it('reads the text of a description that is an object', () => {
  const text = writeTpl({ info: { description: { text: 'What it does.' } } });
  expect(parseTemplate(text).info.description).toBe('What it does.');
});

it.each([
  ['', true],
  [undefined, true],
  [false, true],
  ['x', false],
  [0, false],
])('NOT_PRESENT holds where PRESENT does not: %j', (value, holds) => {
  const condition = { paramName: 'a', paramValue: '', type: 'NOT_PRESENT', place: { line: 1, column: 1 } };
  expect(meetsConditions([condition], () => value)).toBe(holds);
});
