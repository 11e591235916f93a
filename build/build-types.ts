import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { locateCompiler } from './locate-compiler.ts';

export interface TypesOfPackage {
  /** The module whose types are published. */
  entry: string;
  /** The folder that the emitted tree mirrors. */
  rootDir: string;
  /** The tsconfig of the world that the module lives in. */
  project: string;
  outdir: string;
  /** The file in `outdir` that stands for the entry, without its ending. */
  name: string;
}

/**
 * Emits the declarations of a module and of all that it imports to `outdir/types`, and `outdir/name.d.ts`, which
 * opens them. TypeScript rolls nothing up, so the package carries the tree.
 * Throws what the compiler had to say.
 */
export async function buildTypes({ entry, rootDir, project, outdir, name }: TypesOfPackage): Promise<void> {
  const folder = join(outdir, 'types');
  await rm(folder, { recursive: true, force: true });
  // In the repository, where TypeScript finds what the config refers to.
  const scratch = await mkdtemp(join(outdir, 'types-config-'));
  const config = join(scratch, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rewriteRelativeImportExtensions: true,
    rootDir: resolve(rootDir),
    outDir: resolve(folder),
  };
  await writeFile(
    config,
    JSON.stringify({ extends: resolve(project), compilerOptions, files: [resolve(entry)] }),
  );
  try {
    await promisify(execFile)(process.execPath, [locateCompiler(), '-p', config]);
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    throw new Error(`The types of ${entry} could not be built:\n${stdout || String(error)}`);
  } finally {
    await rm(scratch, { recursive: true });
  }
  const opened = entry.slice(rootDir.length + 1).replace(/\.ts$/, '.js');
  await writeFile(join(outdir, `${name}.d.ts`), `export * from './types/${opened}';\n`);
}
