import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { listFiles } from './list-files.ts';
import { locateCompiler } from './locate-compiler.ts';

const ENTRY = 'src/page/index.ts';

/**
 * Emits the declarations of the package's module and of all that it imports to `outdir/types`, and
 * `outdir/index.d.ts`, which opens them: TypeScript rolls nothing up. Throws what the compiler had to say.
 */
export async function buildTypes(outdir: string): Promise<void> {
  const folder = join(outdir, 'types');
  await rm(folder, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const scratch = await mkdtemp(join(outdir, 'types-config-'));
  const config = {
    extends: resolve('src/page/tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: resolve('src'),
      outDir: resolve(folder),
    },
    files: [resolve(ENTRY)],
    // Without one of its own it would take over the `include` of the config that it extends.
    include: [],
  };
  try {
    await writeFile(join(scratch, 'tsconfig.json'), JSON.stringify(config));
    await promisify(execFile)(process.execPath, [locateCompiler(), '-p', scratch]);
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    throw new Error(`The types of ${ENTRY} could not be built:\n${stdout || String(error)}`);
  } finally {
    await rm(scratch, { recursive: true });
  }
  for (const file of listFiles(folder)) await writeFile(file, openByScriptName(await readFile(file, 'utf8')));
  await writeFile(join(outdir, 'index.d.ts'), "export * from './types/page/index.js';\n");
}

/** Declarations keep `./a.ts` as written; packages say `./a.js`, which every way of resolving modules knows. */
function openByScriptName(declarations: string): string {
  return declarations.replace(/(\bfrom |\bimport\()(['"]\.[^'"]*)\.ts(?=['"])/g, '$1$2.js');
}
