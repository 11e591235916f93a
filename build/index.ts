import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildBridge } from './build-bridge.ts';
import { buildEmulator } from './build-emulator.ts';
import { buildTemplate } from './build-template.ts';
import { buildTypes } from './build-types.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

await buildBridge('dist');
await buildTypes('dist');
await buildEmulator(resolve('dist'));
writeFileSync('template.tpl', await buildTemplate(version));
