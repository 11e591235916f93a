import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PublicTypes } from './roll-up-types.ts';

export const packageFolder = fileURLToPath(new URL('..', import.meta.url));

export const emulatorTypes: PublicTypes = {
  packageFolder,
  sourceFolder: join(packageFolder, 'src'),
  entry: 'index.ts',
  compilerOptions: { lib: ['es2022', 'dom', 'dom.iterable'], target: 'es2022' },
};
