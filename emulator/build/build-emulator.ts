import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { emulatorTypes, packageFolder } from './emulator-types.ts';
import { rollUpTypes } from './roll-up-types.ts';

/**
 * Builds the package into `outdir`: `emulator.js`, one module for Node and browsers; `emulator.d.ts`, its public
 * types; `gtm-template.js`, the command.
 */
export async function buildEmulator(outdir: string): Promise<void> {
  await Promise.all([
    buildLibrary(outdir),
    buildCommand(outdir),
    rollUpTypes(emulatorTypes, { declarations: join(outdir, 'emulator.d.ts') }),
  ]);
}

async function buildLibrary(outdir: string): Promise<void> {
  await build({
    entryPoints: [join(packageFolder, 'src/index.ts')],
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
  const manifest = await readFile(join(packageFolder, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const outfile = join(outdir, 'gtm-template.js');
  await build({
    entryPoints: [join(packageFolder, 'src/command/index.ts')],
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
