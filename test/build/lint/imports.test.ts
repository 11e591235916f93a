import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

interface Finding {
  category: string;
  message: string;
  location: { path: string };
}

const TO_FACTS = "import { type A, b } from '../facts/b.ts';\nexport const c: A = b;\n";

/** A file, what it says, and what Biome must say of it: a rule, or a part of a message. */
const refused: [file: string, source: string, finding: string][] = [
  ['src/facts/a.ts', "export { b } from '../core/b.ts';", 'src/facts holds rows'],
  ['src/facts/b.ts', "export { z } from 'zod';", 'src/facts holds rows'],
  [
    'src/core/a.ts',
    "export { b } from '../page/b.ts';",
    'src/core is compiled for pages and for the sandbox',
  ],
  ['src/core/c.ts', "export { default } from 'node:fs';", 'src/core is compiled'],
  ['src/core/d.ts', "import type { A } from 'zod';\nexport type B = A;", 'src/core is compiled'],
  ['src/core/read/a.ts', "export { b } from '../../page/b.ts';", 'src/core is compiled'],
  ['src/core/push/a.ts', "export { b } from '../../schema/b.ts';", 'src/core is compiled'],
  ['src/core/e.ts', TO_FACTS, 'Only types of src/facts'],
  [
    'src/core/decide/a.ts',
    "import { b } from '../../facts/b.ts';\nexport const c = b;",
    'Only types of src/facts',
  ],
  ['src/core/decide/b.ts', "export { b } from '../../facts/b.ts';", 'Only types of src/facts'],
  ['src/core/decide/c.ts', "export * from '../../facts/b.ts';", 'Only types of src/facts'],
  [
    'src/core/decide/d.ts',
    "import * as b from '../../facts/b.ts';\nexport const c = b.d;",
    'Only types of src/facts',
  ],
  ['src/page/a.ts', "export { b } from '../schema/b.ts';", 'src/page is loaded by every visitor'],
  ['src/page/c.ts', "export { b } from '../../build/b.ts';", 'src/page is loaded'],
  ['src/page/d.ts', "export { b } from './debug/b.ts';", 'src/page is loaded'],
  ['src/page/e.ts', TO_FACTS, 'Only types of src/facts'],
  [
    'src/page/debug/a.ts',
    "export { b } from '../../../template/b.ts';",
    'src/page/debug is the bridge with a voice',
  ],
  ['src/schema/a.ts', "export { b } from '../page/b.ts';", 'src/schema says what the core reads'],
  ['template/tag.ts', "export { b } from '../src/page/b.ts';", 'becomes code of the tag'],
  ['template/a.ts', "import '../build/b.ts';", 'becomes code of the tag'],
  ['template/b.ts', "export { b } from './form/b.ts';", 'becomes code of the tag'],
  ['template/c.ts', "export { b } from './parameters.ts';", 'becomes code of the tag'],
  ['template/form/a.ts', "export { b } from '../../src/page/b.ts';", 'template/form asks for'],
  [
    'template/scenarios/cases/a.ts',
    "export { b } from '../../../src/core/b.ts';",
    'template/scenarios is text',
  ],
  ['emulator/src/a.ts', "export { b } from '../../src/core/b.ts';", 'emulator runs any template'],
  ['emulator/src/page/a.ts', "export { b } from '../../../template/b.ts';", 'emulator runs any template'],
  [
    'emulator/src/lint/rules/a.ts',
    "export const b = await import('../../../../build/b.ts');",
    'emulator runs any',
  ],
  ['emulator/src/b.ts', "export { z } from 'zod';", 'lint/correctness/noUndeclaredDependencies'],
  ['build/a.ts', "export { b } from 'left-pad';", 'lint/correctness/noUndeclaredDependencies'],
  [
    'build/one.ts',
    "import { two } from './two.ts';\nexport const one = () => two;",
    'lint/suspicious/noImportCycles',
  ],
  [
    'build/two.ts',
    "import { one } from './one.ts';\nexport const two = () => one;",
    'lint/suspicious/noImportCycles',
  ],
  ['src/core/host.ts', "import type { B } from './booking.ts';\nexport type A = B;", 'noImportCycles'],
  ['src/core/booking.ts', "import type { A } from './host.ts';\nexport type B = A;", 'noImportCycles'],
  ['src/core/long.ts', 'f();\n'.repeat(151), 'lint/style/noExcessiveLinesPerFile'],
  ['template/form/long.ts', 'f();\n'.repeat(151), 'lint/style/noExcessiveLinesPerFile'],
  ['template/scenarios/preview/long.js', 'fire();\n'.repeat(151), 'lint/style/noExcessiveLinesPerFile'],
  ['template/scenarios/preview/a.js', 'fier();', 'lint/correctness/noUndeclaredVariables'],
];

const accepted: [file: string, source: string][] = [
  ['src/core/f.ts', "export { b } from './read/b.ts';"],
  ['src/core/g.ts', "import type { A } from '../facts/b.ts';\nexport type B = A;"],
  ['src/core/h.ts', "export type { A } from '../facts/b.ts';"],
  ['src/core/read/f.ts', "export { b } from '../booking.ts';\nexport { c } from '../shape/c.ts';"],
  ['src/core/read/g.ts', "import type { A } from '../../facts/b.ts';\nexport type B = A;"],
  ['src/core/settings/f.ts', "export { b } from '../generated/b.ts';"],
  ['src/page/f.ts', "export { b } from '../core/read/b.ts';\nexport { c } from './c.ts';"],
  ['src/page/debug/f.ts', "export { b } from '../../schema/b.ts';\nexport { c } from '../../facts/c.ts';"],
  ['src/schema/f.ts', "export { z } from 'zod/mini';\nexport { c } from '../facts/c.ts';"],
  ['template/f.ts', "export { b } from '../src/core/b.ts';\nexport { c } from './generated/c.ts';"],
  ['template/parameters.ts', "export { b } from './form/b.ts';"],
  [
    'template/form/f.ts',
    "export { b } from '../../src/schema/b.ts';\nexport { c } from '../../src/facts/c.ts';",
  ],
  ['emulator/src/f.ts', "export { parse } from 'acorn';"],
  ['emulator/test/page/f.ts', "export { b } from '../../src/page/b.ts';"],
  ['build/f.ts', "export { b } from '../src/core/b.ts';\nexport { parse } from 'acorn';"],
  ['src/core/short.ts', 'f();\n'.repeat(150)],
];

/** What Biome finds by our own `biome.json`, in one run over all of the files. */
function lint(): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const file of ['biome.json', 'package.json', 'emulator/package.json', 'build/lint'])
    cpSync(file, join(folder, file), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [file, source] of [...refused, ...accepted]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  const command = [resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', '--reporter=json'];
  try {
    execFileSync(process.execPath, [...command, '--max-diagnostics=none'], { cwd: folder, stdio: 'pipe' });
  } catch (error) {
    const { stdout } = error as { stdout: Buffer };
    return (JSON.parse(String(stdout)) as { diagnostics: Finding[] }).diagnostics;
  }
  return [];
}

describe('who may import what, and how long a file may be', () => {
  const findings = lint();
  const of = (path: string): string[] =>
    findings
      .filter(({ location }) => location.path === path)
      .map(({ category, message }) => `${category} ${message}`);

  it.each(refused)('refuses in %s: %j', (file, _, finding) =>
    expect(of(file)).toContainEqual(expect.stringContaining(finding)),
  );

  it.each(accepted)('takes in %s: %j', (file) => expect(of(file)).toEqual([]));
});
