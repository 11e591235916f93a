import { parseArgs } from 'node:util';
import { ReleaseFault } from './release-fault.ts';

export interface ReleaseRequest {
  /** `patch`, `minor`, `major` or a whole version. */
  version: string;
  /** The file with the section that GTM writes for whoever accepted the gallery's terms. */
  termsFile: string | undefined;
  /** The address of the public repository, where package.json does not have it yet. */
  repository: string | undefined;
  isDryRun: boolean;
}

export const USAGE =
  'npm run release -- <patch | minor | major | x.y.z> [--repository https://github.com/OWNER/NAME] ' +
  '[--accept-gallery-terms EXPORTED.tpl] [--dry-run]';

const options = {
  'accept-gallery-terms': { type: 'string' },
  repository: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** Reads what stands after `npm run release --`. */
export function readRequest(args: readonly string[]): ReleaseRequest {
  const { values, positionals } = parse(args);
  const [version] = positionals;
  if (version === undefined || positionals.length > 1)
    throw new ReleaseFault(`Say which version to release, once. Usage: ${USAGE}`);
  return {
    version,
    termsFile: values['accept-gallery-terms'],
    repository: values.repository,
    isDryRun: values['dry-run'],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new ReleaseFault(`${error instanceof Error ? error.message : String(error)}. Usage: ${USAGE}`);
  }
}
