import { type PublicTypes, rollUpTypes } from './roll-up-types.ts';

/**
 * Compares the public types of a package with the report of them that was reviewed, `etc/<name>.api.md`, and fails
 * where they differ. With `--update` on the command line it writes the report instead.
 */
export async function checkApiReport(types: PublicTypes, updateCommand: string): Promise<void> {
  const isUpdate = process.argv.includes('--update');
  const { isSame, report } = await rollUpTypes(types, { report: isUpdate ? 'update' : 'compare' });
  if (isSame || isUpdate) {
    console.log(`${report} ${isSame ? 'is up to date' : 'is written'}`);
    return;
  }
  console.error(
    `${report}: the public types have changed. If they were meant to, write the report anew and have it reviewed ` +
      `with the change: ${updateCommand}`,
  );
  process.exitCode = 1;
}
