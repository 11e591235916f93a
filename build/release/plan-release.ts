import { existsSync, readFileSync } from 'node:fs';
import { countVersions } from './add-to-metadata.ts';
import { chooseVersion } from './choose-version.ts';
import { git } from './git.ts';
import { faultOfRepository } from './name-repository.ts';
import { readChangeNotes } from './read-change-notes.ts';
import { readTerms } from './read-terms.ts';
import { ReleaseFault } from './release-fault.ts';
import type { ReleaseRequest } from './request.ts';

/** The notice of a person who accepted the gallery's terms; the build puts it into the template. */
export const TERMS = 'template/terms.txt';

export interface ReleasePlan {
  /** The version of package.json now, and then. */
  from: string;
  to: string;
  changeNotes: string;
  /** What the release would be refused for; in a dry run only, which goes on without. */
  repositoryFault: string | undefined;
  hasTerms: boolean;
  isFirst: boolean;
}

/** Looks at everything that can be wrong in the working directory before anything is changed. */
export function planRelease(request: ReleaseRequest): ReleasePlan {
  const changes = git('status', '--porcelain');
  if (changes !== '')
    throw new ReleaseFault(
      `The working tree has changes. Commit or stash them, so that the release holds what was reviewed:\n${changes}`,
    );
  const packageJson = demand('package.json');
  const { version: from } = JSON.parse(packageJson) as { version: string };
  const isFirst = countVersions(demand('metadata.yaml')) === 0;
  const repositoryFault = faultOfRepository(packageJson, request.repository);
  if (repositoryFault !== undefined && !request.isDryRun) throw new ReleaseFault(repositoryFault);
  const { termsFile } = request;
  if (termsFile !== undefined) readTerms(read(termsFile), termsFile);
  const to = chooseVersion(from, request.version, isFirst || termsFile !== undefined);
  const changeNotes = readChangeNotes(read('CHANGELOG.md'), to);
  const hasTerms = termsFile !== undefined || existsSync(TERMS);
  return { from, to, changeNotes, repositoryFault, hasTerms, isFirst };
}

const read = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

function demand(path: string): string {
  const text = read(path);
  if (text === undefined)
    throw new ReleaseFault(`There is no ${path} here: run this in the root of the repository.`);
  return text;
}
