import { resolve } from 'node:path';
import { type PublicTypes, rollUpTypes } from '../emulator/build/roll-up-types.ts';

export const bridgeTypes: PublicTypes = {
  packageFolder: resolve('.'),
  sourceFolder: resolve('src'),
  entry: 'page/index.ts',
  compilerOptions: { lib: ['es2017', 'dom'], target: 'es2017' },
};

/** Writes the public types of the package's module as one file, `outdir/index.d.ts`. */
export async function buildTypes(outdir: string): Promise<void> {
  await rollUpTypes(bridgeTypes, { declarations: resolve(outdir, 'index.d.ts') });
}
