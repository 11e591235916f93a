import { existsSync, readFileSync } from 'node:fs';
import { apiMembers } from 'gtm-template';
import { isSource, listFiles } from './list-files.ts';
import { bundleForSandbox, bundleWhole, type SandboxBundle } from './subset/bundle-for-sandbox.ts';
import { checkSubset, type SubsetOptions } from './subset/check-subset.ts';
import { describeFinding } from './subset/finding.ts';
import { listMembers } from './subset/known-methods.ts';

const TAG = 'template/tag.ts';

function check(what: string, { code, locate }: SandboxBundle, options: SubsetOptions): void {
  const findings = checkSubset(code, { ...options, locate });
  for (const finding of findings) console.error(describeFinding(finding));
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`${what} is within GTM's sandboxed JavaScript`);
}

try {
  // All of the core, used by the tag or not, without a single name from outside.
  const files = listFiles('src/core', isSource);
  const methods = files.flatMap((file) => [...listMembers(readFileSync(file, 'utf8')).values()].flat());
  check('src/core', await bundleWhole(files), { methods });

  // The tag as it ships.
  if (existsSync(TAG))
    check(TAG, await bundleForSandbox(TAG, { VERSION: '""' }), {
      globals: ['require', 'data'],
      methods: [...apiMembers.values()].flat().concat('gtmOnSuccess', 'gtmOnFailure'),
    });
} catch (error) {
  // esbuild has said already what it could not read.
  if (!('errors' in (error as object))) throw error;
  process.exitCode = 1;
}
