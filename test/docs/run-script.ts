import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { locateCompiler } from '../../build/locate-compiler.ts';
import type { Block } from './extract-blocks.ts';
import { openPage } from './open-block.ts';

const run = promisify(execFile);

/** Code that belongs on a server or in a test says so by what it imports. */
const isForNode = (text: string): boolean => /from '(?:node:|gtm-template')/.test(text);

const compilerOptions = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  module: 'nodenext',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowJs: true,
  types: ['node', 'gtag.js'],
};

const outputOf = (error: unknown): string => {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
  return (stdout + stderr).trim() || String(error);
};

/**
 * Compiles a block of TypeScript or JavaScript against the package as published and runs it, in Node if it
 * imports anything of Node or the emulator, else on a page that has the bridge. Answers what went wrong.
 */
export async function runScript({ text, language }: Block): Promise<string[]> {
  // In the repository, so that it can import the package by its name.
  mkdirSync('dist', { recursive: true });
  const folder = mkdtempSync('dist/documented-');
  try {
    const file = join(folder, `block.${language}`);
    writeFileSync(file, text);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
    if (language === 'ts') await run(process.execPath, [locateCompiler(), '--pretty', 'false', '-p', folder]);
    if (isForNode(text)) {
      await run(process.execPath, ['--import', 'tsx', file]);
      return [];
    }
    const { outputFiles } = await build({
      entryPoints: [file],
      bundle: true,
      format: 'iife',
      write: false,
      logLevel: 'silent',
    });
    return await runOnPage(outputFiles[0]?.text ?? '');
  } catch (error) {
    return [outputOf(error)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runOnPage(script: string): Promise<string[]> {
  const page = await openPage(
    '<script>window.dataLayer = []; function gtag() { dataLayer.push(arguments); }</script><script src="/bridge.js"></script>',
  );
  try {
    // As from a console or an event: while a script element runs, the bridge shows it what the site has.
    try {
      page.window.eval(script);
    } catch (error) {
      page.errors.push(String(error));
    }
    return page.errors;
  } finally {
    page.close();
  }
}
