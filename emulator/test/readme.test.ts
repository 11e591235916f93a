import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apis } from '../src/apis/index.ts';
import { runCommand } from '../src/command/run-command.ts';
import * as library from '../src/index.ts';
import { globalKey, permission, writeTpl } from './file/write-tpl.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, block]) => block ?? '',
  );

/** What the examples are about. */
const text = writeTpl({
  parameters: [{ type: 'TEXT', name: 'event', displayName: 'Event' }],
  code: "require('createQueue')('dataLayer')({event: data.event});\ndata.gtmOnSuccess();",
  permissions: [permission('access_globals', { keys: [globalKey('dataLayer', true, true, false)] })],
  scenarios: { 'Reports success': "runCode({event: 'lead'});\nassertApi('gtmOnSuccess').wasCalled();" },
});

async function printOf(commandLine: string): Promise<string> {
  const files: Record<string, string> = { 'template.tpl': text, 'data.json': '{"event": "lead"}' };
  let printed = '';
  const print = (part: string) => {
    printed += part;
  };
  await runCommand(commandLine.split(' ').slice(1), {
    read: async (path) => new TextEncoder().encode(files[path]),
    save: async () => undefined,
    write: print,
    writeError: print,
    colors: false,
  });
  return printed;
}

const examples = blocks('console').flatMap((block) => block.split(/^\$ /m).slice(1));

describe('the README of the emulator', () => {
  it.each(examples.map((example) => example.split('\n')))(
    'shows what "%s" prints',
    async (commandLine, ...lines) => {
      // How many steps a run takes is no promise.
      const tidy = (printed: string) => printed.trim().replace(/(?<=steps: )\d+/, 'n');
      expect(tidy(await printOf(commandLine))).toBe(tidy(lines.join('\n')));
    },
  );

  it('has commands to show', () => expect(examples.length).toBeGreaterThan(3));

  it('shows library code that runs', async () => {
    const [code = ''] = blocks('js');
    expect(code).toContain('await testTemplate(template)');
    const body = code.replace(/^import \{(.*)\} from 'gtm-template';/, 'const {$1} = library;');
    const AsyncFunction = (async () => undefined).constructor as new (
      ...args: string[]
    ) => (...args: unknown[]) => Promise<void>;
    let asserted = 0;
    const assert = (holds: unknown) => {
      asserted += 1;
      expect(holds).toBe(true);
    };
    await new AsyncFunction('library', 'text', 'assert', body)(library, text, assert);
    expect(asserted).toBe(5);
  });

  it('names every function of the library', () => {
    const functions = Object.entries(library).filter(
      ([name, value]) => typeof value === 'function' && /^[a-z]/.test(name),
    );
    const unnamed = functions.map(([name]) => name).filter((name) => !readme.includes(`\`${name}(`));
    expect(unnamed).toEqual([]);
  });

  it('lists what is known to differ, API by API', () => {
    const rows = [...apis.values()]
      .filter(({ gaps }) => gaps !== '')
      .map(({ name, gaps }) => `| \`${name}\` | ${gaps} |`);
    for (const row of rows) expect(readme).toContain(row);
    expect(
      readme
        .match(/^\| API \| Difference \|\n\| --- \| --- \|\n((?:\|.*\n)*)/m)?.[1]
        ?.trim()
        .split('\n'),
    ).toEqual(rows);
    expect(readme).toContain(`The ${apis.size} APIs of web templates`);
  });

  it('lists the rules that the linter has', () => {
    const folder = new URL('../src/lint/rules/', import.meta.url);
    const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const rules = new Set(
      sources.flatMap((source) => [...source.matchAll(/rule: '([a-z-]+)'/g)].map(([, rule]) => rule)),
    );
    expect(rules.size).toBeGreaterThan(20);
    for (const rule of rules) expect(readme).toContain(`\`${rule}\``);
  });
});
