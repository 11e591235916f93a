import { readFileSync, writeFileSync } from 'node:fs';
import { fillMarkers, MarkerFault } from './fill-markers.ts';
import { listDocuments } from './list-documents.ts';
import { parts } from './parts.ts';

// Writes the generated parts of the documentation; with `--check` only says which are not as generated.
const REPAIR = 'npm run docs';

const isCheck = process.argv.includes('--check');
try {
  for (const file of listDocuments()) {
    const text = readFileSync(file, 'utf8');
    const filled = fillMarkers(file, text, parts);
    if (filled === text) continue;
    if (isCheck) {
      console.error(`${file}: a generated part is not as its source says. Repair: ${REPAIR}`);
      process.exitCode = 1;
    } else {
      writeFileSync(file, filled);
      console.log(`${file} is written`);
    }
  }
} catch (error) {
  if (!(error instanceof MarkerFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
