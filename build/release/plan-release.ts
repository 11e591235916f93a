import { countVersions } from './add-to-metadata.ts';
import { chooseVersion } from './choose-version.ts';
import { readChangeNotes } from './read-change-notes.ts';
import type { ReleaseRequest } from './read-request.ts';
import { readTerms } from './read-terms.ts';
import { ReleaseFault } from './release-fault.ts';
import type { Repository } from './repository.ts';

/** The notice of a person who accepted the gallery's terms; the build puts it into the template. */
export const TERMS = 'template/terms.txt';

export interface ReleasePlan {
  /** The version of package.json now, and then. */
  from: string;
  to: string;
  changeNotes: string;
  metadata: string;
  /** The terms to write down; undefined where nobody accepted any this time. */
  terms: string | undefined;
  hasTerms: boolean;
  isFirst: boolean;
}

/** Looks at everything that can be wrong before anything is changed. `readFile` reads what the request names. */
export function planRelease(
  repository: Repository,
  request: ReleaseRequest,
  readFile: (path: string) => string | undefined,
): ReleasePlan {
  const changes = repository.changes();
  if (changes !== '')
    throw new ReleaseFault(
      `The working tree has changes. Commit or stash them, so that the release holds what was reviewed:\n${changes}`,
    );
  const { version: from } = JSON.parse(demand(repository, 'package.json')) as { version: string };
  const metadata = demand(repository, 'metadata.yaml');
  const isFirst = countVersions(metadata) === 0;
  const { termsFile } = request;
  const terms = termsFile === undefined ? undefined : readTerms(readFile(termsFile), termsFile);
  const to = chooseVersion(from, request.version, isFirst || terms !== undefined);
  const changeNotes = readChangeNotes(repository.read('CHANGELOG.md'), to);
  const hasTerms = terms !== undefined || repository.read(TERMS) !== undefined;
  return { from, to, changeNotes, metadata, terms, hasTerms, isFirst };
}

function demand(repository: Repository, path: string): string {
  const text = repository.read(path);
  if (text === undefined)
    throw new ReleaseFault(`There is no ${path} here: run this in the root of the repository.`);
  return text;
}
