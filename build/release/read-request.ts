import { ReleaseFault } from './release-fault.ts';

export interface ReleaseRequest {
  /** `patch`, `minor`, `major` or a whole version. */
  version: string;
  /** The file with the section that GTM writes for whoever accepted the gallery's terms. */
  termsFile: string | undefined;
  isDryRun: boolean;
}

export const USAGE =
  'npm run release -- <patch | minor | major | x.y.z> [--accept-gallery-terms FILE] [--dry-run]';

/** Reads what stands after `npm run release --`. */
export function readRequest(words: readonly string[]): ReleaseRequest {
  const versions: string[] = [];
  let termsFile: string | undefined;
  let isDryRun = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--dry-run') isDryRun = true;
    else if (word === '--accept-gallery-terms') {
      termsFile = words[++index];
      if (termsFile === undefined || termsFile.startsWith('--'))
        throw new ReleaseFault(
          '--accept-gallery-terms needs a file: the template.tpl that you exported from GTM after accepting the terms.',
        );
    } else if (word.startsWith('-')) throw new ReleaseFault(`There is no option ${word}. Usage: ${USAGE}`);
    else versions.push(word);
  }
  const [version] = versions;
  if (version === undefined || versions.length > 1)
    throw new ReleaseFault(`Say which version to release, once. Usage: ${USAGE}`);
  return { version, termsFile, isDryRun };
}
