import { fileURLToPath } from 'node:url';
import { buildEmulator } from './build-emulator.ts';

await buildEmulator(fileURLToPath(new URL('../dist', import.meta.url)));
