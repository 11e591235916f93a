import { writeFileSync } from 'node:fs';
import { generateSources } from './generated-files.ts';

for (const [file, text] of Object.entries(generateSources())) writeFileSync(file, text);
