import { readFileSync } from 'node:fs';
import { buildTemplate } from './build-template.ts';

// `template.tpl` is committed, since people download it from the repository; it must be what its sources make.
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const committed = readFileSync('template.tpl', 'utf8');
const built = await buildTemplate(version);

if (committed === built) console.log('template.tpl is what its sources make');
else {
  const lines = [committed.split('\n'), built.split('\n')] as const;
  const line = lines[1].findIndex((text, index) => text !== lines[0][index]);
  console.error(
    `template.tpl:${line + 1}: not what its sources make. It is generated, never edited by hand. Repair: npm run build`,
  );
  process.exitCode = 1;
}
