import { ReleaseFault } from './release-fault.ts';

type Parts = [major: number, minor: number, patch: number];

/**
 * The version to release. The present one may be released again only with `mayStay`: for the very first release,
 * and to add the gallery's terms.
 */
export function chooseVersion(current: string, wanted: string, mayStay: boolean): string {
  const [major, minor, patch] = readVersion(current, 'package.json');
  if (wanted === 'major') return `${major + 1}.0.0`;
  if (wanted === 'minor') return `${major}.${minor + 1}.0`;
  if (wanted === 'patch') return `${major}.${minor}.${patch + 1}`;
  const order = compare(readVersion(wanted, 'the command'), [major, minor, patch]);
  if (order < 0 || (order === 0 && !mayStay))
    throw new ReleaseFault(
      `${wanted} is not above ${current}, which package.json has: choose a higher version, or patch, minor or major.`,
    );
  return wanted;
}

function readVersion(text: string, where: string): Parts {
  const [, ...parts] = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text) ?? [];
  if (parts.length < 3)
    throw new ReleaseFault(`"${text}" in ${where} is no version: use three numbers such as 1.2.3.`);
  return parts.map(Number) as Parts;
}

function compare(one: Parts, other: Parts): number {
  const index = one.findIndex((part, at) => part !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
