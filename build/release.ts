import { execFileSync } from 'node:child_process';
import { describeNextSteps } from './release/next-steps.ts';
import { planRelease } from './release/plan-release.ts';
import { ReleaseFault, reportFaults } from './release/release-fault.ts';
import { readRequest } from './release/request.ts';

// Releases a version: `npm version`, whose hooks in package.json build the template and tell the gallery, and the
// steps that are left to a person.
reportFaults(() => {
  const request = readRequest(process.argv.slice(2));
  const plan = planRelease(request);
  console.log(`${plan.from} becomes ${plan.to}:\n\n${plan.changeNotes}\n`);
  if (request.isDryRun) {
    if (plan.repositoryFault !== undefined)
      console.log(`The release would be refused: ${plan.repositoryFault}\n`);
    console.log('A dry run: nothing is changed. Afterwards there would be to do:');
  } else raiseVersion(plan.to, request.termsFile, request.repository);
  console.log(describeNextSteps(plan));
});

function raiseVersion(to: string, termsFile: string | undefined, repository: string | undefined): void {
  const env = { ...process.env, RELEASE_TERMS_FILE: termsFile, RELEASE_REPOSITORY: repository };
  try {
    execFileSync('npm', ['version', to, '--allow-same-version', '--message', 'Release %s'], {
      stdio: 'inherit',
      env,
    });
  } catch {
    throw new ReleaseFault(
      '`npm version` failed, see above. Before its commit nothing is kept: `git stash -u` puts the changes away.',
    );
  }
}
