import { ReleaseFault } from './release-fault.ts';

/** The text under the heading `## x.y.z` of the changelog; the heading may go on, as with a date. */
export function readChangeNotes(changelog: string | undefined, version: string): string {
  const [, ...sections] = `\n${changelog ?? ''}`.replaceAll('\r\n', '\n').split('\n## ');
  const heading = new RegExp(`^ *\\[?v?${version.replaceAll('.', '\\.')}(?:[ \\t\\]].*)?(?:\\n|$)`);
  const section = sections.find((text) => heading.test(text));
  const repair = `write \`## ${version}\` with what changes for users, and commit it.`;
  if (section === undefined) throw new ReleaseFault(`CHANGELOG.md has no section for ${version}: ${repair}`);
  const notes = section.replace(heading, '').trim();
  if (notes === '') throw new ReleaseFault(`The section ${version} of CHANGELOG.md is empty: ${repair}`);
  return notes;
}
