import { readFileSync, writeFileSync } from 'node:fs';
import { buildBridge } from './build-bridge.ts';
import { buildTemplate } from './build-template.ts';
import { buildTypes } from './build-types.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

await buildBridge('dist');
await buildTypes('dist');
writeFileSync('template.tpl', await buildTemplate(version));
