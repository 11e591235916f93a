import { existsSync, readFileSync } from 'node:fs';
import { buildTemplate } from './build-template.ts';
import { generateSources } from './generate/generated-files.ts';

// Generated files are committed: people download `template.tpl` from the repository and read the types in it.
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The first line in which a committed file is not what its sources make, counted from 1; undefined if it is. */
function findStaleLine(file: string, made: string): number | undefined {
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (committed === made) return undefined;
  const lines = committed.split('\n');
  return made.split('\n').findIndex((text, index) => text !== lines[index]) + 1;
}

function check(file: string, made: string, repair: string): void {
  const line = findStaleLine(file, made);
  if (line === undefined) return;
  console.error(
    `${file}:${line}: not what its sources make. It is generated, never edited. Repair: ${repair}`,
  );
  process.exitCode = 1;
}

for (const [file, text] of Object.entries(generateSources())) check(file, text, 'npm run generate');
check('template.tpl', await buildTemplate(version), 'npm run build');
if (!process.exitCode) console.log('Generated files are what their sources make');
