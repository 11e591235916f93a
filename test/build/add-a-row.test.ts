import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** What CONTRIBUTING.md promises of a new field and a new setting, done in a copy of the repository. */
const PARTS = [
  'src',
  'template',
  'build',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'biome.json',
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-a-row-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function insert(file: string, before: string, text: string): void {
  const path = join(folder, file);
  const source = readFileSync(path, 'utf8');
  expect(source.split(before), `${file} has "${before}" once`).toHaveLength(2);
  writeFileSync(
    path,
    source.replace(before, () => text + before),
  );
}

function run(...command: string[]): string {
  const [program = '', ...given] = command;
  return execFileSync(process.execPath, [join('node_modules', program), ...given], {
    cwd: folder,
    encoding: 'utf8',
  });
}

function generate(): void {
  writeFileSync(
    join(folder, 'generate.ts'),
    `import { writeFileSync } from 'node:fs';
import { generateSources } from './build/generate/generated-files.ts';
for (const [file, text] of Object.entries(generateSources())) writeFileSync(file, text);`,
  );
  run('tsx/dist/cli.mjs', 'generate.ts');
}

function compile(): void {
  for (const project of ['src/core', 'src/page', 'template'])
    run('typescript/bin/tsc', '-p', `${project}/tsconfig.json`);
}

/** What a script prints that runs in the copy, as JSON. */
function evaluate(script: string): unknown {
  writeFileSync(join(folder, 'try.ts'), script);
  return JSON.parse(run('tsx/dist/cli.mjs', 'try.ts'));
}

describe('a new field', () => {
  it('needs its row and its reader, and is then in type, schema, form and event', () => {
    insert(
      'src/facts/fields.ts',
      '  booking_payload_version:',
      "  booking_room: { value: text, label: 'Room', meaning: 'Where they meet', class: 'plain', classic: 'RoomName' },\n",
    );
    insert(
      'src/core/read/read-classic.ts',
      '    booking_payload_version:',
      "    booking_room: payload.maybe('RoomName'),\n",
    );
    generate();
    compile();
    const made = evaluate(`
      import { readClassic } from './src/core/read/read-classic.ts';
      import { STANDARD_FIELDS } from './src/core/generated/facts.ts';
      import { standardEvent } from './src/schema/event.ts';
      import { fieldChoices } from './template/form/choices.ts';
      const typeOf = (value) => (Array.isArray(value) ? 'array' : typeof value);
      const host = { now: () => 0, typeOf, decode: (text) => text };
      const payload = { errorStatus: 0, bookingInfo: { EventTypeName: 'Demo', RoomName: 'Blue' } };
      console.log(JSON.stringify({
        read: readClassic(host, payload, () => {}).fields.booking_room,
        inEvent: STANDARD_FIELDS.split('|').includes('room'),
        inSchema: 'booking_room' in standardEvent.shape,
        inForm: fieldChoices.find(({ value }) => value === 'booking_room').displayValue,
      }));`);
    expect(made).toEqual({ read: 'Blue', inEvent: true, inSchema: true, inForm: 'Room (plain)' });
    expect(readFileSync(join(folder, 'src/core/generated/booking-event.ts'), 'utf8')).toContain(
      '/** Where they meet. */\n  booking_room: string | undefined;',
    );
  });
});

describe('a new setting', () => {
  it('needs its row and its question, and is then accepted, in type and schema, and read from the form', () => {
    insert(
      'src/facts/settings.ts',
      '  diagnostics: {',
      "  sendRoom: { ...flag, meaning: 'Push the room', ...everywhere },\n",
    );
    insert(
      'template/form/ask-testing.ts',
      "    checkBox(\n      'simulate'",
      "    checkBox('sendRoom', 'The room', 'Adds the room in which they meet.'),\n",
    );
    generate();
    compile();
    const made = evaluate(`
      import { acceptSettings } from './src/core/settings/accept-settings.ts';
      import { settings } from './src/schema/settings.ts';
      import { settingsFromFields } from './template/settings-from-fields.ts';
      const typeOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
      const bad = [];
      const accept = (given) => acceptSettings({ typeOf }, given, (code, detail) => bad.push(code + ' ' + detail));
      console.log(JSON.stringify({
        usual: accept({}).sendRoom,
        given: accept({ sendRoom: true }).sendRoom,
        refused: accept({ sendRoom: 'blue' }).sendRoom,
        bad,
        inSchema: 'sendRoom' in settings.shape,
        fromForm: settingsFromFields({ embed: 'both', sendRoom: true }).sendRoom,
      }));`);
    expect(made).toEqual({
      usual: false,
      given: true,
      refused: false,
      bad: ['bad_setting sendRoom'],
      inSchema: true,
      fromForm: true,
    });
    expect(readFileSync(join(folder, 'template/generated/data.ts'), 'utf8')).toContain('sendRoom: boolean;');
  });
});
