import { readFileSync } from 'node:fs';
import { isSource, listFiles } from './list-files.ts';
import { bundleWhole } from './subset/bundle-for-sandbox.ts';
import { checkSubset } from './subset/check-subset.ts';
import { describeFinding } from './subset/finding.ts';
import { listMembers } from './subset/known-methods.ts';

// Holds all of src/core, bundled as for the tag, to what GTM's sandbox takes.
const files = listFiles('src/core', isSource);
// esbuild has said what it could not read.
const { code, locate } = await bundleWhole(files).catch(() => process.exit(1));
const methods = files.flatMap((file) => [...listMembers(readFileSync(file, 'utf8')).values()].flat());
const findings = checkSubset(code, { methods, locate });

for (const finding of findings) console.error(describeFinding(finding));
if (findings.length > 0) process.exitCode = 1;
else console.log(`src/core is within GTM's sandboxed JavaScript: ${files.length} files`);
