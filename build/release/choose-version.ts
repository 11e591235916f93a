import { inc, lt, parse } from 'semver';
import { ReleaseFault } from './release-fault.ts';

/**
 * The version to release. The present one may be released again only with `mayStay`: for the very first release,
 * and to add the gallery's terms.
 */
export function chooseVersion(current: string, wanted: string, mayStay: boolean): string {
  const from = readVersion(current, 'package.json');
  if (wanted === 'major' || wanted === 'minor' || wanted === 'patch') return inc(from, wanted) ?? from;
  const to = readVersion(wanted, 'the command');
  if (lt(to, from) || (to === from && !mayStay))
    throw new ReleaseFault(
      `${to} is not above ${from}, which package.json has: choose a higher version, or patch, minor or major.`,
    );
  return to;
}

/** Three numbers: the CDN and the gallery get no previews of ours. */
function readVersion(text: string, where: string): string {
  const parsed = parse(text);
  if (parsed?.version !== text || parsed.prerelease.length > 0)
    throw new ReleaseFault(`"${text}" in ${where} is no version: use three numbers such as 1.2.3.`);
  return text;
}
