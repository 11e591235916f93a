import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { addToMetadata } from './add-to-metadata.ts';
import { checkTemplate } from './check-template.ts';
import { git } from './git.ts';
import { nameRepository } from './name-repository.ts';
import { planRelease, TERMS } from './plan-release.ts';
import { readChangeNotes } from './read-change-notes.ts';
import { readTerms } from './read-terms.ts';
import { reportFaults } from './release-fault.ts';

// The hooks of `npm version`; what `npm run release` was told is passed on in the environment.
const { env } = process;
const version = env.npm_new_version ?? '';
const termsFile = env.RELEASE_TERMS_FILE;
const repository = env.RELEASE_REPOSITORY;

// https://docs.npmjs.com/cli/commands/npm-version: before the version is raised, before it is committed, after.
const hooks: Record<string, () => void> = {
  preversion() {
    planRelease({ version, termsFile, repository, isDryRun: false });
  },

  version() {
    if (termsFile !== undefined) writeFileSync(TERMS, readTerms(readFileSync(termsFile, 'utf8'), termsFile));
    if (repository !== undefined) execFileSync('npm', ['pkg', 'set', ...nameRepository(repository)]);
    execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
    checkTemplate(
      existsSync('template.tpl') ? readFileSync('template.tpl', 'utf8') : undefined,
      version,
      existsSync(TERMS),
    );
    git('add', '--all');
  },

  // A commit of its own: it names the commit that holds the template, so it cannot be part of that.
  postversion() {
    const changeNotes = `${version}\n${readChangeNotes(readFileSync('CHANGELOG.md', 'utf8'), version)}`;
    const metadata = readFileSync('metadata.yaml', 'utf8');
    writeFileSync('metadata.yaml', addToMetadata(metadata, { sha: git('rev-parse', 'HEAD'), changeNotes }));
    git('commit', '--quiet', '--message', `Tell the gallery of ${version}`, 'metadata.yaml');
  },
};

reportFaults(() => hooks[env.npm_lifecycle_event ?? '']?.());
