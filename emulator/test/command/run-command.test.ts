import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/command/run-command.ts';
import { UsageFault } from '../../src/command/terminal.ts';
import { globalKey, permission, type TplParts, writeTpl } from '../file/write-tpl.ts';

const scripts = permission('inject_script', { urls: ['https://a.example.com/'] });
const inject =
  "const injectScript = require('injectScript');\ninjectScript('https://a.example.com/x.js', data.gtmOnSuccess, data.gtmOnFailure);";

/** Runs a command line over files given as parts, text or bytes. */
async function run(commandLine: string, given: Record<string, TplParts | string | Uint8Array> = {}) {
  const files = new Map(
    Object.entries(given).map(([name, content]) => [
      name,
      content instanceof Uint8Array
        ? content
        : new TextEncoder().encode(typeof content === 'string' ? content : writeTpl(content)),
    ]),
  );
  const result = { status: 0, out: '', err: '', saved: new Map<string, string>() };
  result.status = await runCommand(commandLine.split(' ').filter(Boolean), {
    read: async (path) => {
      const bytes = files.get(path);
      if (!bytes) throw new UsageFault(`${path}: there is no such file.`);
      return bytes;
    },
    save: async (path, text) => void result.saved.set(path, text),
    write(text) {
      result.out += text;
    },
    writeError(text) {
      result.err += text;
    },
    colors: false,
  });
  return result;
}

const objects = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('gtm-template test', () => {
  const scenarios = { Good: 'runCode({});', Bad: 'runCode({});\nassertThat(1).isEqualTo(2);' };

  it('passes with 0 and tells every scenario', async () => {
    const { status, out, err } = await run('test a.tpl', {
      'a.tpl': { scenarios: { Good: 'runCode({});' } },
    });
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe('a.tpl\n  ✓ Good\n1 passed, 0 failed\n\n');
  });

  it('fails with 1 and shows the place', async () => {
    const { status, out } = await run('test a.tpl', { 'a.tpl': { scenarios } });
    expect(status).toBe(1);
    expect(out).toMatch(/✗ Bad\n {4}Expected 1 to equal 2\.\n {4}at a\.tpl:\d+\n/);
    expect(out).toMatch(/> \d+ \| {5}assertThat\(1\)\.isEqualTo\(2\);/);
    expect(out).toContain('1 passed, 1 failed');
  });

  it('prints one object a line with --json', async () => {
    const { status, out } = await run('test --json a.tpl', { 'a.tpl': { scenarios } });
    expect(status).toBe(1);
    expect(objects(out)).toEqual([
      { file: 'a.tpl', scenario: 'Good', passed: true, message: '', line: expect.any(Number) },
      {
        file: 'a.tpl',
        scenario: 'Bad',
        passed: false,
        message: 'Expected 1 to equal 2.',
        line: expect.any(Number),
      },
    ]);
  });

  it('takes several files', async () => {
    const { status, out } = await run('test a.tpl b.tpl --json', {
      'a.tpl': { scenarios: { One: '' } },
      'b.tpl': { scenarios: { Two: '' } },
    });
    expect(status).toBe(0);
    expect(objects(out).map(({ file, scenario }) => [file, scenario])).toEqual([
      ['a.tpl', 'One'],
      ['b.tpl', 'Two'],
    ]);
  });

  it('says when there is nothing to run', async () => {
    const { status, out } = await run('test a.tpl', { 'a.tpl': {} });
    expect([status, out]).toEqual([0, 'a.tpl\n  ✓ The template has no scenarios.\n\n']);
  });

  it('reads standard input', async () => {
    expect((await run('test - --json', { '-': { scenarios: { One: '' } } })).out).toContain('"file":"-"');
  });

  it('still tests the others when one file is of no use', async () => {
    const { status, out, err } = await run('test none.tpl a.tpl', { 'a.tpl': { scenarios: { One: '' } } });
    expect(status).toBe(2);
    expect(out).toContain('✓ One');
    expect(err).toBe('gtm-template: none.tpl: there is no such file.\n');
  });
});

describe('gtm-template lint', () => {
  it('is silent about a sound template', async () => {
    const { status, out } = await run('lint a.tpl', { 'a.tpl': {} });
    expect([status, out]).toEqual([0, 'a.tpl: 0 errors, 0 warnings\n']);
  });

  it('fails on an error and shows the place', async () => {
    const { status, out } = await run('lint a.tpl', {
      'a.tpl': { code: 'window.x = 1;\ndata.gtmOnSuccess();' },
    });
    expect(status).toBe(1);
    expect(out).toMatch(/^a\.tpl:27:1 error: "window" is not declared.*\[undeclared-names\]\n/);
    expect(out).toContain('> 27 | window.x = 1;');
    expect(out).toContain('1 error, 0 warnings');
  });

  it('does not fail on warnings', async () => {
    const { status, out } = await run('lint a.tpl', {
      'a.tpl': { parameters: [{ type: 'TEXT', name: 'unused' }] },
    });
    expect(status).toBe(0);
    expect(out).toContain('warning: The code never reads the field "unused".');
  });

  it('prints one object a line with --json, and nothing when all is well', async () => {
    const { out } = await run('lint --json a.tpl b.tpl', {
      'a.tpl': { code: 'x;\ndata.gtmOnSuccess();' },
      'b.tpl': {},
    });
    expect(objects(out)).toEqual([
      {
        file: 'a.tpl',
        rule: 'undeclared-names',
        level: 'error',
        line: 27,
        column: 1,
        message: '"x" is not declared.',
      },
    ]);
  });

  it('looks at the gallery, and at the files beside the template, only with --gallery', async () => {
    const files = { 'dir/a.tpl': {}, 'dir/metadata.yaml': 'versions: []', 'dir/LICENSE': 'MIT' };
    expect((await run('lint dir/a.tpl', files)).status).toBe(0);
    const { status, out } = await run('lint dir/a.tpl --gallery --json', files);
    expect(status).toBe(1);
    const rules = objects(out).map(({ rule, level }) => `${rule} ${level}`);
    expect(rules).toContain('gallery-terms error');
    expect(rules.filter((rule) => rule === 'gallery-files error')).toHaveLength(2);
  });

  it('cuts long lines short', async () => {
    const brand = { id: 'x', thumbnail: `data:image/png;base64,${'A'.repeat(5000)}` };
    const { out } = await run('lint a.tpl --gallery', { 'a.tpl': { info: { brand } } });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(250);
  });
});

describe('gtm-template run', () => {
  const url = {
    type: 'TEXT',
    name: 'url',
    displayName: 'URL',
    defaultValue: 'd',
    valueValidators: [{ type: 'REGEX', args: ['[a-z]+'], errorMessage: 'Only letters.' }],
  };
  const pusher: TplParts = {
    parameters: [url],
    code: "require('createQueue')('dataLayer')({event: data.url});\ndata.gtmOnSuccess();",
    permissions: [permission('access_globals', { keys: [globalKey('dataLayer')] })],
  };

  it('fires the tag with the form filled in', async () => {
    const { status, out } = await run('run a.tpl --data d.json --json', {
      'a.tpl': pusher,
      'd.json': '{"url": "abc"}',
    });
    expect(status).toBe(0);
    const [report] = objects(out);
    expect(report).toMatchObject({ file: 'a.tpl', status: 'success' });
    expect(JSON.stringify(report?.dataLayer)).toContain('"event":"abc"');
  });

  it('fills in defaults', async () => {
    expect((await run('run a.tpl --json', { 'a.tpl': pusher })).out).toContain('"event":"d"');
  });

  it('tells people the same in lines', async () => {
    const { out } = await run('run a.tpl', { 'a.tpl': pusher });
    expect(out).toContain('status: success\n');
    expect(out).toContain('dataLayer: [');
    expect(out).not.toContain('pixels');
  });

  it('does not run what GTM would not save', async () => {
    const files = { 'a.tpl': pusher, 'd.json': '{"url": "A1"}' };
    const { status, out } = await run('run a.tpl --data d.json', files);
    expect([status, out]).toEqual([1, 'GTM would not save these fields:\n✗ url: Only letters.\n']);
    expect(objects((await run('run a.tpl --data d.json --json', files)).out)).toEqual([
      { file: 'a.tpl', errors: [{ field: 'url', message: 'Only letters.', rule: 'REGEX' }] },
    ]);
  });

  it('prints values that hold themselves', async () => {
    const variable = {
      info: { type: 'MACRO' },
      code: 'const a = {list: [1]};\na.self = a;\na.again = a.list;\nreturn a;',
    };
    const { out } = await run('run a.tpl --json', { 'a.tpl': variable });
    expect(objects(out)).toMatchObject([{ returned: { list: [1], self: '(circular)', again: [1] } }]);
  });

  it('takes raw data as it is', async () => {
    const { status, out } = await run('run a.tpl --data d.json --raw --json', {
      'a.tpl': pusher,
      'd.json': '{"url": 5}',
    });
    expect(status).toBe(0);
    expect(out).toContain('"event":5');
  });

  it('gives what a variable returns', async () => {
    const variable = {
      info: { type: 'MACRO' },
      code: "return require('getUrl')('host');",
      permissions: [permission('get_url', { urlParts: 'any', queriesAllowed: 'any' })],
    };
    const { status, out } = await run('run a.tpl --json --url https://shop.example.com/x', {
      'a.tpl': variable,
    });
    expect(status).toBe(0);
    expect(objects(out)).toMatchObject([{ status: 'returned', returned: 'shop.example.com' }]);
  });

  it('tells the consent that a tag has set', async () => {
    const tag = {
      code: "require('setDefaultConsentState')({ad_storage: 'denied'});\ndata.gtmOnSuccess();",
      permissions: [
        permission('access_consent', {
          consentTypes: [{ consentType: 'ad_storage', read: false, write: true }],
        }),
      ],
    };
    const { out } = await run('run a.tpl', { 'a.tpl': tag });
    expect(out).toContain('consent: {"ad_storage":"denied"}');
  });

  it('loads every script, or none', async () => {
    const files = { 'a.tpl': { code: inject, permissions: [scripts] } };
    expect(objects((await run('run a.tpl --json', files)).out)).toMatchObject([
      { status: 'success', scripts: ['https://a.example.com/x.js'] },
    ]);
    const blocked = await run('run a.tpl --json --block-scripts', files);
    expect([blocked.status, objects(blocked.out)]).toMatchObject([1, [{ status: 'failure' }]]);
  });

  it.each<[title: string, code: string, report: object]>([
    [
      'an error',
      'data.a.b;\ndata.gtmOnSuccess();',
      { status: 'exception', threw: "TypeError: Cannot read properties of undefined (reading 'b')" },
    ],
    ['a failure', 'data.gtmOnFailure();', { status: 'failure' }],
    ['a tag that never ends', 'const a = 1;', { status: 'running' }],
    [
      'code that the parser refuses',
      '/x/;',
      { status: 'refused', threw: expect.stringContaining('regular expression'), line: 27 },
    ],
  ])('fails with 1 on %s', async (_title, code, report) => {
    const { status, out } = await run('run a.tpl --json', { 'a.tpl': { code } });
    expect(status).toBe(1);
    expect(objects(out)).toMatchObject([report]);
  });

  it.each([
    ['broken JSON', '{', 'd.json: not valid JSON'],
    ['a list', '[]', 'd.json: the data must be a JSON object'],
  ])('refuses %s as data', async (_title, json, message) => {
    const { status, err } = await run('run a.tpl --data d.json', { 'a.tpl': {}, 'd.json': json });
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});

describe('gtm-template format', () => {
  const text = writeTpl();
  const untidy = text.replace(/\n\n\n___NOTES/, '\n___NOTES');

  it('writes the file back', async () => {
    const { status, out, saved } = await run('format a.tpl', { 'a.tpl': untidy });
    expect([status, out]).toEqual([0, 'a.tpl formatted\n']);
    expect(saved.get('a.tpl')).toBe(text);
  });

  it('leaves a tidy file alone', async () => {
    const { status, out, saved } = await run('format a.tpl', { 'a.tpl': text });
    expect([status, out, saved.size]).toEqual([0, '', 0]);
  });

  it('only looks with --check', async () => {
    const { status, out, saved } = await run('format --check a.tpl b.tpl', {
      'a.tpl': untidy,
      'b.tpl': text,
    });
    expect([status, saved.size]).toEqual([1, 0]);
    expect(out).toBe('a.tpl is laid out differently: run gtm-template format\n');
  });

  it('writes to standard output what came from standard input', async () => {
    expect(await run('format -', { '-': untidy })).toMatchObject({ status: 0, out: text });
  });
});

describe('input of no use ends with 2 and a sentence', () => {
  it.each<[title: string, content: string | Uint8Array, message: string]>([
    ['an empty file', '', 'a.tpl:1:1: The file is empty'],
    ['some other text', 'hello', 'a.tpl:1:1: This is not a GTM template'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]),
      'a.tpl: the file is not text in UTF-8',
    ],
    ['NUL bytes', 'a\0b', 'control character U+0000'],
    ['a section twice', `${writeTpl()}___INFO___\n{}`, '___INFO___ occurs twice'],
    [
      'broken JSON',
      writeTpl().replace('"type": "TAG",', '"type": "TAG"'),
      'a.tpl:5:3: ___INFO___ is not valid JSON',
    ],
    ['broken YAML', writeTpl().replace('scenarios: []', 'scenarios: ['), '___TESTS___ is not valid YAML'],
  ])('%s', async (_title, content, message) => {
    for (const command of ['test', 'lint', 'run', 'format']) {
      const { status, out, err } = await run(`${command} a.tpl`, { 'a.tpl': content });
      expect([command, status, out]).toEqual([command, 2, '']);
      expect(err).toContain(message);
    }
  });

  it.each([
    ['', 'Say what to do'],
    ['tset a.tpl', 'There is no command "tset"'],
    ['test', 'Name a template file'],
    ['test --fast a.tpl', "Unknown option '--fast'.\nSee gtm-template --help."],
    ['test --gallery a.tpl', '"test" has no option --gallery'],
    ['lint --data d.json a.tpl', '"lint" has no option --data'],
    ['run a.tpl b.tpl', '"run" takes one file'],
    ['run a.tpl --data', '--data'],
    ['run a.tpl --url nowhere', '--url must be an absolute URL'],
    ['test - -', 'Standard input (-) can be read once only'],
    ['run - --data -', 'Standard input (-) can be read once only'],
  ])('the command line "%s"', async (commandLine, message) => {
    const { status, out, err } = await run(commandLine, { 'a.tpl': {}, 'b.tpl': {} });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it.each(['--help', '-h', 'help', 'test --help'])('but "%s" explains itself', async (commandLine) => {
    const { status, out } = await run(commandLine);
    expect(status).toBe(0);
    expect(out).toContain('gtm-template lint FILE…');
  });

  it('and --version gives a version', async () => {
    expect(await run('--version')).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  });
});
