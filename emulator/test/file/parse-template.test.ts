import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseTemplate,
  placeInFile,
  printTemplate,
  replaceSection,
  TemplateFault,
} from '../../src/file/index.ts';
import { globalKey, permission, writeTpl } from './write-tpl.ts';

function faultOf(text: string): { message: string; line: number; column: number } {
  try {
    parseTemplate(text);
  } catch (error) {
    if (error instanceof TemplateFault)
      return { message: error.message, line: error.line, column: error.column };
    throw error;
  }
  throw new Error('The text was taken for a template.');
}

const info = '___INFO___\n\n{"type": "TAG"}\n\n\n';
const code = '___SANDBOXED_JS_FOR_WEB_TEMPLATE___\n\nlog();\n\n\n';
const minimal = info + code;

describe('a template prints back as it was read', () => {
  it.each([
    ['as GTM exports it', writeTpl({ scenarios: { One: "fail('x');" }, setup: 'const a = 1;', terms: true })],
    ['with a byte-order mark', `\uFEFF${minimal}`],
    ['with CRLF', minimal.replaceAll('\n', '\r\n')],
    ['with mixed line ends', `${info}${code.replaceAll('\n', '\r\n')}`],
    ['without a final line end', minimal.trimEnd()],
    ['with sections of unknown name', `${minimal}___VENDOR_DETAILS___\n\n{"a": [}\n`],
    ['in another order', `___NOTES___\n\nx\n${code}${info}`],
    ['with odd blank lines', `\n\n${info}   \n\t\n${code}\n\n\n\n`],
    ['with rules of underscores in the notes', `${minimal}___NOTES___\n__________\nx\n_______\n_______\n`],
  ])('%s', (_title, text) => {
    expect(printTemplate(parseTemplate(text))).toBe(text);
  });

  it('with a single letter between underscores in the notes, which is no marker', () => {
    const text = `${minimal}___NOTES___\nx\n___A___\ny\n`;
    const template = parseTemplate(text);
    expect(template.sections.map(({ name }) => name)).not.toContain('A');
    expect(template.notes).toContain('___A___');
    expect(printTemplate(template)).toBe(text);
  });

  const blank = fc.stringMatching(/^[ \t\n]{0,5}$/);
  const lineEnd = fc.constantFrom('\n', '\r\n');
  // A marker's text is made of capitals and underscores only: no word of this alphabet is one.
  const words = fc.array(
    fc.constantFrom('a', 'Ä', '  ', '\n', "'", '{', '___', '___x___', '\t', '🙂', '\\'),
    { maxLength: 20 },
  );
  const notes = words.map((parts) => `_${parts.join('')}`.slice(1).replaceAll(/_+[A-Z]/g, ''));
  it('for generated files', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        lineEnd,
        fc.array(blank, { minLength: 5, maxLength: 5 }),
        notes,
        notes,
        fc.json(),
        (mark, end, gaps, one, two, json) => {
          const pieces = [
            `___INFO___\n${gaps[0]}${JSON.stringify({ type: 'TAG', extra: JSON.parse(json) })}\n${gaps[1]}\n`,
            `___SANDBOXED_JS_FOR_WEB_TEMPLATE___\n${one}\n${gaps[2]}\n`,
            `___TEMPLATE_PARAMETERS___\n${gaps[3]}[]${gaps[4]}\n`,
            `___NOTES___\n${two}`,
          ];
          const text = (mark ? '\uFEFF' : '') + pieces.join('').replaceAll('\n', end);
          expect(printTemplate(parseTemplate(text))).toBe(text);
        },
      ),
    );
  });

  it('or is refused with a place inside it, whatever the text is', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        info,
        code,
        '___TESTS___\n',
        '___NOTES___\n',
        'scenarios:\n- name: a\n',
        '[]',
        '\uFEFF',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        try {
          expect(printTemplate(parseTemplate(text))).toBe(text);
        } catch (error) {
          if (!(error instanceof TemplateFault)) throw error;
          expect(error.line).toBeGreaterThanOrEqual(1);
          expect(error.line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file that is no template', () => {
  it.each([
    ['an empty file', '', 'The file is empty', 1, 1],
    ['a byte-order mark alone', '\uFEFF', 'The file is empty', 1, 1],
    ['blank lines', '\n \n', 'The file is empty', 1, 1],
    ['some other text', 'hello\n', 'not a GTM template', 1, 1],
    ['JSON', '{"a": 1}', 'not a GTM template', 1, 1],
    ['a binary file', '\u0089PNG\r\n\u001a\n\u0000', 'U+001A', 2, 1],
    ['a NUL in the code', `${minimal}x\n y\u0000`, 'U+0000', 12, 3],
    ['a template without code', info, 'no code', 1, 1],
    ['a section twice', `${minimal}${info}`, '___INFO___ occurs twice, first on line 1', 11, 1],
    ['an unfinished object', `___INFO___\n\n{"type": "TAG"\n\n\n${code}`, 'not valid JSON', 3, 15],
    ['a trailing comma', `___INFO___\n{\n  "type": "TAG",\n}\n${code}`, 'not valid JSON', 4, 1],
    ['a comment in JSON', `___INFO___\n{ // no\n}\n${code}`, 'not valid JSON', 2, 3],
    ['a line break in a JSON text', `___INFO___\n{"a": "b\nc"}\n${code}`, 'not valid JSON', 2, 9],
    ['a tab in a JSON key', `___INFO___\n{"\t": 1}\n${code}`, 'not valid JSON', 2, 3],
    ['an empty section', `___INFO___\n${code}`, 'not valid JSON', 2, 1],
    ['a list for ___INFO___', `___INFO___\n[]\n${code}`, 'must be an object', 2, 1],
    ['an object for the fields', `${minimal}___TEMPLATE_PARAMETERS___\n{}`, 'must be a list', 12, 1],
    [
      'a field that is no object',
      `${minimal}___TEMPLATE_PARAMETERS___\n[1]`,
      'A field must be an object',
      12,
      2,
    ],
    [
      'a field of odd shape',
      `${minimal}___TEMPLATE_PARAMETERS___\n[{"type": 1}]`,
      '"type" must be a string',
      12,
      11,
    ],
    ['a permission without a key', `${minimal}___WEB_PERMISSIONS___\n[{}]`, 'needs "instance"', 12, 2],
    [
      'a permission setting of unknown type',
      `${minimal}___WEB_PERMISSIONS___\n[{"instance": {"key": {"publicId": "x"},\n"param": [{"key": "a", "value": {"type": 5}}]}}]`,
      'Unknown type 5',
      13,
      33,
    ],
    [
      'broken YAML',
      `${minimal}___TESTS___\nscenarios:\n- name: "a\n`,
      '___TESTS___ is not valid YAML',
      14,
      1,
    ],
    ['tests that are no map', `${minimal}___TESTS___\n- a\n`, 'must hold "scenarios:"', 12, 1],
    [
      'scenarios that are no list',
      `${minimal}___TESTS___\nscenarios: 5\n`,
      '"scenarios" must be a list',
      12,
      12,
    ],
    ['a scenario without code', `${minimal}___TESTS___\nscenarios:\n- name: a\n`, 'no "code:"', 13, 3],
    ['a scenario without a name', `${minimal}___TESTS___\nscenarios:\n- code: a\n`, 'no "name:"', 13, 3],
  ])('%s is refused', (_title, text, message, line, column) => {
    const fault = faultOf(text);
    expect(fault.message).toContain(message);
    expect([fault.line, fault.column]).toEqual([line, column]);
  });
});

describe('a JSON section', () => {
  const piece = fc.constantFrom(
    ...'{}[],:"01-.+e/\'\t\n\u00A0\u2028 ',
    '"a"',
    'null',
    'true',
    '\\u0041',
    '\\x',
  );

  it('is read where JSON.parse reads it, with the same value, and nowhere else', () => {
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 8 }), (inner) => {
        const read = (text: string) => parseTemplate(`___INFO___\n${text}\n${code}`).info.json;
        for (const text of [`{"a": ${inner}}`, `{"a": "${inner}"}`]) {
          const expected = attempt(() => JSON.parse(text));
          if (expected === undefined) expect(() => read(text)).toThrow(TemplateFault);
          else expect(read(text)).toEqual(expected);
        }
      }),
      { numRuns: 2000 },
    );
  });

  const attempt = (parse: () => unknown): unknown => {
    try {
      return parse();
    } catch {
      return undefined;
    }
  };
});

describe('what is read', () => {
  it('gives plain views of every section', () => {
    const template = parseTemplate(
      writeTpl({
        info: { categories: ['ANALYTICS'], brand: { thumbnail: 'data:,' } },
        parameters: [
          { type: 'GROUP', name: 'g', subParams: [{ type: 'TEXT', name: 'a', defaultValue: 'x' }] },
        ],
        permissions: [permission('access_globals', { keys: [globalKey('dataLayer', true, true, false)] })],
        scenarios: { One: 'runCode({});' },
        setup: 'const a = 1;',
        notes: 'Some notes.',
      }),
    );
    expect(template.info).toMatchObject({
      type: 'TAG',
      displayName: 'Example',
      categories: ['ANALYTICS'],
      thumbnail: 'data:,',
    });
    expect(template.parameters[0]?.subParams[0]).toMatchObject({
      type: 'TEXT',
      name: 'a',
      defaultValue: 'x',
    });
    expect(template.permissions).toMatchObject([
      {
        id: 'access_globals',
        settings: { keys: [{ key: 'dataLayer', read: true, write: true, execute: false }] },
      },
    ]);
    expect(template.tests).toMatchObject({
      scenarios: [{ name: 'One', code: 'runCode({});' }],
      setup: 'const a = 1;',
    });
    expect(template.notes).toBe('Some notes.');
    expect(template.container).toBe('web');
  });

  it('takes a name of digits as text', () => {
    const text = `${minimal}___TESTS___\nscenarios:\n- name: 1.0\n  code: ''\n`;
    expect(parseTemplate(text).tests.scenarios[0]?.name).toBe('1.0');
  });

  it('takes the last of two equal keys, as JSON readers do', () => {
    expect(parseTemplate(`___INFO___\n{"type": "TAG", "type": "MACRO"}\n${code}`).info.type).toBe('MACRO');
  });

  it('does without tests, fields, permissions and notes', () => {
    const { tests, parameters, permissions, notes } = parseTemplate(minimal);
    expect({ tests: tests.scenarios, parameters, permissions, notes }).toEqual({
      tests: [],
      parameters: [],
      permissions: [],
      notes: '',
    });
  });

  it.each([
    ['a block', '  code: |-\n\n    const a = 1;\n    fail();\n', '    fail();'],
    ['a block that keeps its end', '  code: |+\n    const a = 1;\n    fail();\n\n', '    fail();'],
    ['a block of stated indent', '  code: |2-\n    const a = 1;\n    fail();\n', '    fail();'],
    ['a block with CRLF', '  code: |-\r\n    const a = 1;\r\n    fail();\r\n', '    fail();'],
  ])('places the lines of %s in the file', (_title, block, line) => {
    const text = `${minimal}___TESTS___\nscenarios:\n- name: a\n${block}`;
    const [scenario] = parseTemplate(text).tests.scenarios;
    const lines = scenario?.code.split('\n') ?? [];
    const at = lines.findIndex((code) => code.includes('fail'));
    const column = (lines[at] ?? '').indexOf('fail') + 1;
    const place = scenario && placeInFile(scenario.codePlace, { line: at + 1, column });
    const found = text.split(/\r?\n/).indexOf(line);
    expect(place).toEqual({ line: found + 1, column: 5 });
  });

  it('places all of a quoted scalar at its start', () => {
    const text = `${minimal}___TESTS___\nscenarios:\n- name: a\n  code: "one();\\ntwo();"\n`;
    const [scenario] = parseTemplate(text).tests.scenarios;
    expect(scenario?.code).toBe('one();\ntwo();');
    expect(scenario && placeInFile(scenario.codePlace, { line: 2, column: 3 })).toEqual({
      line: 14,
      column: 9,
    });
  });
});

describe('replacing a section', () => {
  it('keeps the blank lines around it and everything else', () => {
    const text = writeTpl({ code: 'const a = 1;' });
    const replaced = replaceSection(parseTemplate(text), 'SANDBOXED_JS_FOR_WEB_TEMPLATE', 'const b = 2;\n');
    expect(printTemplate(replaced)).toBe(text.replace('const a = 1;', 'const b = 2;'));
    expect(replaced.code.trim()).toBe('const b = 2;');
  });

  it("takes over the file's line ends", () => {
    const text = minimal.replaceAll('\n', '\r\n');
    const replaced = replaceSection(parseTemplate(text), 'SANDBOXED_JS_FOR_WEB_TEMPLATE', 'a();\nb();');
    expect(printTemplate(replaced)).toBe(text.replace('log();', 'a();\r\nb();'));
  });

  it('fills an empty section', () => {
    const replaced = replaceSection(parseTemplate(`${minimal}___NOTES___\n`), 'NOTES', 'Hello.');
    expect(printTemplate(replaced)).toBe(`${minimal}___NOTES___\n\nHello.\n\n\n`);
  });

  it('leaves the template that it was given alone', () => {
    const template = parseTemplate(minimal);
    replaceSection(template, 'SANDBOXED_JS_FOR_WEB_TEMPLATE', 'other();');
    expect(printTemplate(template)).toBe(minimal);
  });

  it('refuses a section that is not there, and a text that is no JSON', () => {
    const template = parseTemplate(minimal);
    expect(() => replaceSection(template, 'NOTES', 'x')).toThrow('no section ___NOTES___');
    expect(() => replaceSection(template, 'INFO', '{')).toThrow(TemplateFault);
  });
});
