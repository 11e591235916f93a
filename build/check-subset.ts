import { readdirSync } from 'node:fs';
import { bundleForSandbox, bundleWhole, type SandboxBundle } from './subset/bundle-for-sandbox.ts';
import { checkCode, describeFinding } from './subset/check-code.ts';

// Holds what becomes code of the tag to GTM's sandboxed JavaScript, with the syntax check of `gtm-template`.
try {
  // All of the core, used by the tag or not, without a single name from outside.
  const files = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    .map((file) => `src/core/${file}`);
  check('src/core', await bundleWhole(files));
  check('template/tag.ts', await bundleForSandbox('template/tag.ts', { VERSION: '""' }), ['require', 'data']);
} catch (error) {
  // esbuild has said already what it could not read.
  if (!('errors' in (error as object))) throw error;
  process.exitCode = 1;
}

function check(what: string, bundle: SandboxBundle, globals: readonly string[] = []): void {
  const findings = checkCode(bundle, globals);
  for (const finding of findings) console.error(describeFinding(finding));
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`${what} is within GTM's sandboxed JavaScript`);
}
