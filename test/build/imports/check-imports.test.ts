import { expect, it } from 'vitest';
import { checkImports } from '../../../build/imports/check-imports.ts';
import { readImports } from '../../../build/imports/read-imports.ts';

const check = (sources: Record<string, string>): string[] => checkImports(new Map(Object.entries(sources)));

it.each([
  ['src/core/a.ts', "import { b } from '../page/b.ts';", 'src/page/b.ts'],
  ['src/core/a.ts', "import fs from 'node:fs';", 'node:fs'],
  ['src/core/a.ts', "import type { A } from 'zod';", 'zod'],
  ['src/page/a.ts', "import { b } from '../schema/b.ts';", 'src/schema/b.ts'],
  ['src/page/a.ts', "import { b } from '../../build/b.ts';", 'build/b.ts'],
  ['template/tag.ts', "import { b } from '../src/page/b.ts';", 'src/page/b.ts'],
  ['template/tag.ts', "import '../build/b.ts';", 'build/b.ts'],
  ['src/schema/a.ts', "import { b } from '../page/b.ts';", 'src/page/b.ts'],
  ['emulator/a.ts', "export { b } from '../src/core/b.ts';", 'src/core/b.ts'],
  ['emulator/a.ts', "const b = await import('../build/b.ts');", 'build/b.ts'],
])('%s may not say %s', (file, statement, target) => {
  expect(check({ [file]: `// first\n${statement}\n` })).toEqual([
    expect.stringContaining(`${file}:2 imports ${target}, which `),
  ]);
});

it.each([
  ['src/core/a.ts', "import { b } from './deep/b.ts';"],
  ['src/page/a.ts', "import { b } from '../core/b.ts';"],
  ['src/page/debug/a.ts', "import { b } from '../../schema/b.ts';"],
  ['src/page/debug-script.ts', "import { b } from '../schema/b.ts';"],
  ['src/schema/a.ts', "import { z } from 'zod/mini';"],
  ['template/tag.ts', "import { b } from '../src/core/b.ts';"],
  ['template/form/a.ts', "import { b } from '../../src/schema/b.ts';"],
  ['emulator/a.ts', "import { parse } from 'acorn';"],
  ['build/a.ts', "import { b } from '../src/core/b.ts';"],
])('%s may say %s', (file, statement) => {
  expect(check({ [file]: statement })).toEqual([]);
});

it('finds the way by which the schema would get to visitors', () => {
  expect(
    check({
      'src/page/script.ts': "import { a } from './a.ts';",
      'src/page/a.ts': "import { b } from './debug/b.ts';",
      'src/page/debug/b.ts': '',
    }),
  ).toContainEqual(
    expect.stringMatching(/^src\/page\/script.ts -> src\/page\/a.ts -> src\/page\/debug\/b.ts: /),
  );
});

it('finds the way by which the form would become code of the tag', () => {
  expect(
    check({
      'template/tag.ts': "import { form } from './form/form.ts';",
      'template/form/form.ts': "import { b } from '../../src/schema/b.ts';",
    }),
  ).toEqual([expect.stringMatching(/^template\/tag.ts -> template\/form\/form.ts: /)]);
});

it('finds a cycle once, wherever the walk enters it', () => {
  expect(
    check({
      'src/core/c.ts': "import { a } from './a.ts';",
      'src/core/b.ts': "import { c } from './c.ts';",
      'src/core/a.ts': "import { b } from './b.ts';",
    }),
  ).toEqual([
    expect.stringMatching(/^src\/core\/a.ts -> src\/core\/b.ts -> src\/core\/c.ts -> src\/core\/a.ts is a/),
  ]);
});

it('lets types refer to each other', () => {
  expect(
    check({
      'src/core/a.ts': "import type { B } from './b.ts';",
      'src/core/b.ts': "import { a } from './a.ts';",
    }),
  ).toEqual([]);
});

it('reads statements over several lines, and only statements', () => {
  const source =
    "import {\n  a,\n  b,\n} from './a.ts';\n\nconst text = \"import x from './b.ts'\";\n// import './c.ts'\n";
  expect(readImports('src/x.ts', source)).toEqual([
    { target: 'src/a.ts', isOurs: true, isType: false, line: 1 },
  ]);
});
