import type { Permission, Setting } from '../../file/index.ts';
import { apiNeeds } from '../../permissions/index.ts';
import { type UsedRight, usedRights } from '../code/used-rights.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

/** A permission that gives rights row by row. */
interface RightsTable {
  list: string;
  /** The setting of a row that says what the rights are for. */
  target: string;
  rights: readonly string[];
  /** `unused-keys` reports rows that no call names. */
  skipsUnnamedRows: boolean;
}

const tables: ReadonlyMap<string, RightsTable> = new Map([
  [
    'access_globals',
    { list: 'keys', target: 'key', rights: ['read', 'write', 'execute'], skipsUnnamedRows: true },
  ],
  [
    'access_local_storage',
    { list: 'keys', target: 'key', rights: ['read', 'write'], skipsUnnamedRows: true },
  ],
  [
    'access_consent',
    { list: 'consentTypes', target: 'consentType', rights: ['read', 'write'], skipsUnnamedRows: false },
  ],
]);

/** Rights that a row of a permission gives and no call uses, such as `write` on a global that is only read. */
export const findUnusedRights: Rule = ({ template, code, apis }) => {
  if (!code.parsed || template.container === 'server') return [];
  if (apis.required.some(({ name }) => name === undefined)) return [];
  const { names } = code.parsed;
  return template.permissions.flatMap((permission) => {
    const table = tables.get(permission.id);
    const isOfPermission = (api: string) => apiNeeds.get(api)?.permission === permission.id;
    const calls = apis.calls.filter(({ api }) => isOfPermission(api));
    if (!table || calls.length === 0 || [...apis.escaped].some(isOfPermission)) return [];
    return checkRows(
      permission,
      table,
      calls.flatMap((call) => usedRights(call, names)),
    );
  });
};

function checkRows(permission: Permission, table: RightsTable, used: readonly UsedRight[]): Finding[] {
  const { id, place, places, settings } = permission;
  const rows = settings[table.list];
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row, index) => {
    const target = readRow(row, table.target);
    if (typeof target !== 'string') return [];
    const isCalled = used.some(({ right, target: named }) => right === 'execute' && named === target);
    const usedHere = used.filter((each) => mayBeOn(each, target, isCalled)).map(({ right }) => right);
    if (usedHere.length === 0 && table.skipsUnnamedRows) return [];
    return table.rights
      .filter((right) => readRow(row, right) === true && !usedHere.includes(right))
      .map(
        (right): Finding => ({
          rule: 'unused-permissions',
          level: 'warning',
          message: `The permission "${id}" gives the right to ${right} "${target}", which no call uses; take it away.`,
          ...(places.get(`${table.list}.${index}`) ?? place),
        }),
      );
  });
}

function readRow(row: Setting, name: string): Setting | undefined {
  return typeof row === 'object' && !Array.isArray(row) ? row[name] : undefined;
}

/** Whether a call may be about this target; a global that is called is a function, hence no queue. */
function mayBeOn({ target, start, isQueue }: UsedRight, candidate: string, isCalled: boolean): boolean {
  if (target !== undefined) return target === candidate;
  return candidate.startsWith(start) && !(isQueue && isCalled);
}
