import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { makeProject } from './make-project.ts';

const project = makeProject();
afterAll(() => rmSync(project.folder, { recursive: true }));

const loader = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
const run = (...words: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const args = ['--import', loader, resolve('build/release.ts'), ...words];
    execFile(process.execPath, args, { cwd: project.folder }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

it('a dry run says what would happen, and changes nothing', async () => {
  const head = project.git('rev-parse', 'HEAD');
  const { code, out } = await run('patch', '--dry-run');
  expect(code).toBe(0);
  expect(out).toMatch(/^0\.1\.0 becomes 0\.1\.1:\n\n- Fixed: a comma\./);
  expect(out).toMatch(/A dry run: nothing is changed\..*npm publish/s);
  expect(project.git('rev-parse', 'HEAD')).toBe(head);
  expect(project.repository.changes()).toBe('');
});

it('a refusal is one sentence on stderr, and a failure for whatever called it', async () => {
  const { code, out, err } = await run('minor');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^CHANGELOG\.md has no section for 0\.2\.0: .*\n$/);
});

it('a build that fails is told, and nothing is committed', async () => {
  const { code, err } = await run('patch');
  expect(code).toBe(1);
  expect(err).toMatch(/The build failed, see above\. Nothing is committed/);
  expect(project.git('log', '--format=%s')).toBe('Start');
});
