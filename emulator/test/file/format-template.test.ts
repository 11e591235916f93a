import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTemplate, parseTemplate } from '../../src/file/index.ts';
import { writeTpl } from './write-tpl.ts';

const format = (text: string) => formatTemplate(parseTemplate(text));
const code = '___SANDBOXED_JS_FOR_WEB_TEMPLATE___\n\nlog();\n\n\n';

describe('formatting a template', () => {
  it.each([
    [
      'orders the keys of ___INFO___',
      '___INFO___\n{"x": 1, "displayName": "A", "type": "TAG"}\n',
      '"type": "TAG",\n  "displayName": "A",\n  "x": 1',
    ],
    [
      'escapes as GTM does',
      '___INFO___\n{"type": "<a href=\'x\'>&</a>"}\n',
      '"\\u003ca href\\u003d\\u0027x\\u0027\\u003e\\u0026\\u003c/a\\u003e"',
    ],
    ['keeps other characters', '___INFO___\n{"type": "\\u00e4\\n\\"\\\\ 🙂"}\n', '"ä\\n\\"\\\\ 🙂"'],
    [
      'orders the keys of fields',
      '___INFO___\n{}\n___TEMPLATE_PARAMETERS___\n[{"help": "h", "name": "n", "type": "TEXT"}]\n',
      '"type": "TEXT",\n    "name": "n",\n    "help": "h"',
    ],
    [
      'orders the keys of nested fields',
      '___INFO___\n{}\n___TEMPLATE_PARAMETERS___\n[{"subParams": [{"name": "n", "type": "TEXT"}], "type": "GROUP", "name": "g"}]\n',
      '"type": "TEXT",\n        "name": "n"',
    ],
    [
      'keeps the order of what follows the name of a field',
      '___INFO___\n{}\n___TEMPLATE_PARAMETERS___\n[{"type": "CHECKBOX", "name": "n", "checkboxText": "c", "simpleValueType": true}]\n',
      '"name": "n",\n    "checkboxText": "c",\n    "simpleValueType": true',
    ],
    [
      'keeps the order in the columns of a simple table',
      '___INFO___\n{}\n___TEMPLATE_PARAMETERS___\n[{"type": "SIMPLE_TABLE", "name": "n", "simpleTableColumns": [{"defaultValue": "", "displayName": "d", "name": "c", "type": "TEXT"}]}]\n',
      '"defaultValue": "",\n        "displayName": "d",\n        "name": "c",\n        "type": "TEXT"',
    ],
    [
      'takes a carriage return in a test for the end of a line',
      '___INFO___\n{}\n___TESTS___\nscenarios: [{name: a, code: "x();\\r\\n\\ry();"}]\n',
      '  code: |-\n    x();\n\n    y();',
    ],
    [
      'writes tests as blocks',
      '___INFO___\n{}\n___TESTS___\nscenarios: [{name: a, code: "x();\\ny();"}]\n',
      '- name: a\n  code: |-\n    x();\n    y();',
    ],
    [
      'leaves out a setup of blanks',
      '___INFO___\n{}\n___TESTS___\nscenarios: []\nsetup: "  "\n',
      '___TESTS___\n\nscenarios: []\n\n\n',
    ],
    [
      'writes the setup after the scenarios',
      '___INFO___\n{}\n___TESTS___\nsetup: a();\nscenarios: []\n',
      'scenarios: []\nsetup: |-\n  a();',
    ],
    [
      'quotes names that need it',
      '___INFO___\n{}\n___TESTS___\nscenarios: [{name: "a: b", code: ""}]\n',
      '- name: "a: b"\n  code: ""',
    ],
    [
      'keeps names that YAML takes for a new document',
      '___INFO___\n{}\n___TESTS___\nscenarios: [{name: "---", code: "x();"}]\n',
      '- name: ---\n  code: |-\n    x();',
    ],
    ['separates sections by two blank lines', '___INFO___\n{}\n', '{}\n\n\n___SANDBOXED'],
    ['puts unknown sections last', '___NEWS___\nx\n___INFO___\n{}\n', '___NEWS___\n\nx\n\n\n'],
  ])('%s', (_title, text, expected) => {
    expect(format(text + code)).toContain(expected);
  });

  it('puts the sections in order', () => {
    const formatted = format(`___NOTES___\nn\n${code}___INFO___\n{}\n`);
    expect(formatted).toBe(`___INFO___\n\n{}\n\n\n${code}___NOTES___\n\nn\n\n\n`);
  });

  it('leaves the code alone but for blank lines around it', () => {
    const text = writeTpl({ code: '\n\n  indented();\n\n\tlast();  \n\n' });
    expect(format(text)).toContain(
      '___SANDBOXED_JS_FOR_WEB_TEMPLATE___\n\n  indented();\n\n\tlast();\n\n\n___',
    );
  });

  it('keeps a byte-order mark and turns CRLF into LF', () => {
    const text = writeTpl();
    expect(format(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBe(`\uFEFF${text}`);
  });

  const line = fc.constantFrom(
    'a();',
    '  b();',
    '',
    '\tc();',
    '# d',
    "e('x: y');",
    "e('x \u2028y');",
    '- f',
    '"g"',
    '🙂',
    'h();  ',
    '|',
    '{',
    '%',
    '@',
    '`',
  );
  const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
  it('keeps the meaning, and a second time changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: fc.constantFrom(...'a :#-"\'[]{}é~') }), text)),
        text,
        fc.jsonValue(),
        (scenarios, setup, extra) => {
          const tests = { scenarios: scenarios.map(([name, test]) => ({ name, code: test })), setup };
          const file = `___INFO___\n${JSON.stringify({ extra })}\n${code}___TESTS___\n${JSON.stringify(tests)}\n`;
          const before = parseTemplate(file);
          const formatted = formatTemplate(before);
          const after = parseTemplate(formatted);
          const tidy = (test: string) => test.replaceAll(/[ \t]+(?=\n|$)/g, '').trimEnd();
          expect(after.info.json).toEqual(before.info.json);
          expect(after.tests.scenarios.map(({ name, code: test }) => [name, test])).toEqual(
            scenarios.map(([name, test]) => [name, tidy(test)]),
          );
          expect(after.tests.setup).toBe(tidy(setup));
          expect(formatTemplate(after)).toBe(formatted);
        },
      ),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['an empty setup', "scenarios:\n- name: a\n  code: x();\nsetup: ''"],
  ['a quoted code', 'scenarios:\n- name: "a: b"\n  code: "x();\\ny();"\nsetup: |-\n  z();'],
  ['a code folded over lines', "scenarios:\n- name: a\n  code: 'x();\n\n    y();'"],
  ['no scenarios', "scenarios: []\nsetup: ''"],
])('leaves %s as an export of GTM has it', (_what, tests) => {
  const text = `___INFO___\n\n{}\n\n\n___SANDBOXED_JS_FOR_WEB_TEMPLATE___\n\nlog();\n\n\n___TESTS___\n\n${tests}\n\n\n`;
  expect(formatTemplate(parseTemplate(text))).toBe(text);
});
