import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { relative } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import MagicString from 'magic-string';
import type { Place } from './check-code.ts';
import { findRenamed } from './find-renamed.ts';
import { insertComments } from './insert-comments.ts';
import { respell } from './respell.ts';

export interface SandboxBundle {
  /** One flat body, unminified, with the comments of the sources and one that names each module. */
  code: string;
  /** Where a place of `code` (line and column from 1) was written. */
  locate(line: number, column: number): Place | undefined;
  /** A sentence for each name that is another one here than in its source. */
  renamed: string[];
}

/**
 * Syntax that esbuild must not make up. The output is read by people who review templates, hence unminified;
 * what the bundler cannot lower (spread, destructuring) is left for the subset check to refuse.
 * https://esbuild.github.io/api/#supported
 */
const recipe = {
  bundle: true,
  write: false,
  sourcemap: 'external',
  outfile: 'sandbox.js',
  metafile: true,
  logLevel: 'error',
  // `esm` and `iife` bring a helper for `require` that needs `new`, `this` and Proxy.
  format: 'cjs',
  platform: 'neutral',
  packages: 'external',
  target: 'es2015',
  supported: { 'template-literal': false, 'object-extensions': false },
  charset: 'utf8',
  legalComments: 'inline',
  // Without the option `strict`, which would print a directive.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
} as const satisfies BuildOptions;

/**
 * Bundles a file that exports nothing, with what it uses, into sandboxed JavaScript. `define` gives global names
 * a value, as code: `{ VERSION: '"1.0.0"' }`.
 */
export function bundleForSandbox(entry: string, define: Record<string, string> = {}): Promise<SandboxBundle> {
  return bundle({ entryPoints: [entry], define });
}

/** Bundles all of the files with every export, used or not; for checking them, not for shipping. */
export async function bundleWhole(files: readonly string[]): Promise<SandboxBundle> {
  const { outfile: _, ...options } = recipe;
  const { metafile } = await build({
    ...options,
    entryPoints: [...files],
    outdir: 'modules',
    format: 'esm',
  });
  const exported = Object.values(metafile.outputs).flatMap(({ entryPoint, exports }) =>
    entryPoint ? exports.map((name) => ({ name, from: JSON.stringify(`./${entryPoint}`) })) : [],
  );
  const imports = exported.map(({ name, from }, index) => `import { ${name} as use${index} } from ${from};`);
  // What is used by nobody would be left out.
  const uses = `[].push(${exported.map((_, index) => `use${index}`).join(', ')});`;
  return bundle({
    // Nothing lowered, so that what is refused is what was written.
    target: 'esnext',
    stdin: {
      contents: [...imports, uses].join('\n'),
      resolveDir: process.cwd(),
      sourcefile: 'every-export.ts',
      loader: 'ts',
    },
  });
}

async function bundle(options: BuildOptions): Promise<SandboxBundle> {
  const result = await build({ ...recipe, ...options });
  const [map, script] = ['.map', '.js'].map(
    (ending) => result.outputFiles?.find(({ path }) => path.endsWith(ending))?.text ?? '',
  ) as [string, string];
  const toSource = new SourceMap(JSON.parse(map));
  const edited = new MagicString(script);
  respell(edited);
  insertComments(edited, toSource, (source) => (existsSync(source) ? readFileSync(source, 'utf8') : ''));
  const toScript = new SourceMap(JSON.parse(edited.generateMap({ hires: true }).toString()));
  return {
    code: edited.toString(),
    renamed: findRenamed(script, toSource),
    locate(line, column) {
      const inScript = toScript.findEntry(line - 1, column - 1);
      if (!('originalSource' in inScript)) return undefined;
      const entry = toSource.findEntry(inScript.originalLine, inScript.originalColumn);
      if (!('originalSource' in entry)) return undefined;
      return {
        file: relative(process.cwd(), entry.originalSource),
        line: entry.originalLine + 1,
        column: entry.originalColumn + 1,
      };
    },
  };
}
