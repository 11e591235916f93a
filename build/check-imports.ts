import { readFileSync } from 'node:fs';
import { checkImports } from './imports/check-imports.ts';
import { listFiles } from './list-files.ts';

// Holds the imports of all that ships, and of the tools, to the direction of dependencies.
const files = ['src', 'template', 'emulator', 'build', 'studio'].flatMap((folder) =>
  listFiles(folder, (path) => path.endsWith('.ts')),
);
const faults = checkImports(new Map(files.map((file) => [file, readFileSync(file, 'utf8')])));

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`Imports keep their direction: ${files.length} files`);
