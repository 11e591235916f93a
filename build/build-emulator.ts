import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the emulator into `outdir`: `emulator.js`, one module for Node and browsers; `emulator.d.ts` with the
 * folder of types that it opens; `gtm-template.js`, the command.
 */
export async function buildEmulator(outdir: string): Promise<void> {
  await mkdir(outdir, { recursive: true });
  await Promise.all([buildLibrary(outdir), buildCommand(outdir), buildTypes(outdir)]);
}

async function buildLibrary(outdir: string): Promise<void> {
  await build({
    entryPoints: [join(root, 'emulator/index.ts')],
    outfile: join(outdir, 'emulator.js'),
    bundle: true,
    format: 'esm',
    // Takes what `yaml` and others offer for browsers, so that nothing of Node is asked for.
    platform: 'browser',
    target: 'es2022',
    legalComments: 'inline',
  });
}

async function buildCommand(outdir: string): Promise<void> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const outfile = join(outdir, 'gtm-template.js');
  await build({
    entryPoints: [join(root, 'emulator/command/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'inline',
    define: { GTM_TEMPLATE_VERSION: JSON.stringify(version) },
    // CommonJS packages in the bundle still call `require` for Node's own modules.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  });
  await chmod(outfile, 0o755);
}

/** TypeScript writes one file of types a source; `emulator.d.ts` opens the folder. */
async function buildTypes(outdir: string): Promise<void> {
  const folder = join(outdir, 'emulator');
  await rm(folder, { recursive: true, force: true });
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      lib: ['es2022', 'dom', 'dom.iterable'],
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rewriteRelativeImportExtensions: true,
      rootDir: join(root, 'emulator'),
      outDir: folder,
    },
    files: [join(root, 'emulator/index.ts')],
  };
  const configFile = join(outdir, 'emulator.tsconfig.json');
  await writeFile(configFile, JSON.stringify(config));
  const compiler = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
  try {
    await promisify(execFile)(process.execPath, [compiler, '-p', configFile]);
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    throw new Error(`The emulator's types could not be built:\n${stdout || String(error)}`);
  } finally {
    await rm(configFile);
  }
  await writeFile(join(outdir, 'emulator.d.ts'), "export * from './emulator/index.js';\n");
}
