import { ReleaseFault } from './release-fault.ts';

/** The text under the heading `## x.y.z` of the changelog; the heading may go on, as with a date. */
export function readChangeNotes(changelog: string | undefined, version: string): string {
  const lines = (changelog ?? '').split(/\r?\n/);
  const isHeading = (line: string): boolean => line.startsWith('## ');
  const start = lines.findIndex(
    (line) =>
      isHeading(line) &&
      line
        .slice(3)
        .trim()
        .replace(/^\[?v?/, '')
        .split(/[\s\]]/)[0] === version,
  );
  const repair = `write \`## ${version}\` with what changes for users, and commit it.`;
  if (start < 0) throw new ReleaseFault(`CHANGELOG.md has no section for ${version}: ${repair}`);
  const length = lines.slice(start + 1).findIndex(isHeading);
  const end = length < 0 ? lines.length : start + 1 + length;
  const notes = lines
    .slice(start + 1, end)
    .join('\n')
    .trim();
  if (notes === '') throw new ReleaseFault(`The section ${version} of CHANGELOG.md is empty: ${repair}`);
  return notes;
}
