import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { carryOut } from './release/carry-out.ts';
import { describeNextSteps } from './release/next-steps.ts';
import { planRelease } from './release/plan-release.ts';
import { readRequest } from './release/read-request.ts';
import { ReleaseFault } from './release/release-fault.ts';
import { openRepository } from './release/repository.ts';

// Releases a version: two commits here, and the steps that are left to a person.
try {
  const request = readRequest(process.argv.slice(2));
  const repository = openRepository(process.cwd());
  const plan = planRelease(repository, request, (path) =>
    existsSync(path) ? readFileSync(path, 'utf8') : undefined,
  );
  console.log(`${plan.from} becomes ${plan.to}:\n\n${plan.changeNotes}\n`);
  if (request.isDryRun) console.log('A dry run: nothing is changed. Afterwards there would be to do:');
  else {
    const { template, metadata } = carryOut(repository, plan, build);
    console.log(`Committed the template as ${template},\nand its line for the gallery as ${metadata}.\n`);
  }
  console.log(describeNextSteps(plan));
} catch (error) {
  if (!(error instanceof ReleaseFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function build(): void {
  try {
    execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
  } catch {
    throw new ReleaseFault(
      'The build failed, see above. Nothing is committed; `git stash -u` puts the changes away.',
    );
  }
}
