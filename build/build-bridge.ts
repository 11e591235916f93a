import { readFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const common: BuildOptions = {
  bundle: true,
  define: { VERSION: JSON.stringify(version) },
  logLevel: 'warning',
  target: 'es2017',
  tsconfig: 'src/page/tsconfig.json',
};

/** The script for a page, the one that also explains itself, and the module for sites that bundle. */
export const buildBridge = async (outdir: string): Promise<void> => {
  await build({
    ...common,
    entryPoints: ['src/page/script.ts'],
    format: 'iife',
    minify: true,
    sourcemap: true,
    outfile: `${outdir}/bridge.js`,
  });
  await build({
    ...common,
    entryPoints: ['src/page/debug/script.ts'],
    format: 'iife',
    minify: true,
    sourcemap: true,
    outfile: `${outdir}/bridge.debug.js`,
  });
  await build({
    ...common,
    entryPoints: ['src/page/index.ts'],
    format: 'esm',
    outfile: `${outdir}/index.js`,
  });
};
