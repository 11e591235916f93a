import { readFileSync } from 'node:fs';
import { type Asked, permissionsFor } from '../../template/permissions.ts';
import { code, printTable } from './print-table.ts';

/** As the Permissions tab of GTM names them; a permission without a name here does not print. */
const TITLES: Record<string, string> = {
  access_globals: 'Accesses global variables',
  access_consent: 'Accesses consent state',
  access_local_storage: 'Accesses local storage',
  access_template_storage: 'Accesses template storage',
  inject_script: 'Injects scripts',
  logging: 'Logs to console',
  read_container_data: 'Reads container data',
  read_data_layer: 'Reads data layer',
};

const titleOf = ({ id }: Asked): string => {
  const title = TITLES[id];
  if (title === undefined)
    throw new Error(`${id} has no title in build/docs/print-permissions.ts. Add what GTM calls it.`);
  return `${title} (${code(id)})`;
};

/** The permissions of the tag, of the version in package.json. */
export const askedPermissions = (): Asked[] => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return permissionsFor(version);
};

/** What GTM shows before it lets anyone save the tag, and why each of it is needed. */
export const printPermissions = (): string =>
  printTable(
    ['Permission', 'Why'],
    askedPermissions().map((asked) => [titleOf(asked), asked.why]),
  );
