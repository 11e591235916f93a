import type { Permission, Setting } from '../../file/index.ts';
import { apiNeeds } from '../../permissions/index.ts';
import type { SandboxValue } from '../../values.ts';
import { apiMembers, requestsOf, unknownValue } from '../api-catalog.ts';
import type { ApiCall } from '../code/api-uses.ts';
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

/** A right that a call uses, and on what; undefined where that is known only when the code runs. */
interface UsedRight {
  right: string;
  on: string | undefined;
}

/** Rights that a row of a permission gives and no call uses, such as `write` on a global that is only read. */
export const findUnusedRights: Rule = ({ template, code, apis }) => {
  if (!code.parsed || template.container === 'server') return [];
  if (apis.required.some(({ name }) => name === undefined)) return [];
  return template.permissions.flatMap((permission) => {
    const table = tables.get(permission.id);
    const isOfPermission = (api: string) => apiNeeds.get(api)?.permission === permission.id;
    const calls = apis.calls.filter(({ api }) => isOfPermission(api));
    if (!table || calls.length === 0 || [...apis.escaped].some(isOfPermission)) return [];
    return checkRows(permission, table, calls.flatMap(usedRights));
  });
};

function checkRows(permission: Permission, table: RightsTable, used: readonly UsedRight[]): Finding[] {
  const { id, place, places, settings } = permission;
  const rows = settings[table.list];
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row, index) => {
    const target = readRow(row, table.target);
    if (typeof target !== 'string') return [];
    const usedHere = used.filter(({ on }) => on === undefined || on === target).map(({ right }) => right);
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

function usedRights(call: ApiCall): UsedRight[] {
  const requests = requestsOf(call).flatMap((request) => toUsedRights(call.api, request));
  // Which consent types it sets is known only when the code runs.
  if (requests.length === 0) return [{ right: 'write', on: undefined }];
  if (call.api === 'localStorage' && !apiMembers.get('localStorage')?.includes(call.method ?? ''))
    return ['read', 'write'].flatMap((right) => requests.map(({ on }) => ({ right, on })));
  // Google's examples give `execute` too: it returns the page's function where there is one.
  // https://developers.google.com/tag-platform/tag-manager/templates/api#createargumentsqueue
  if (call.api === 'createArgumentsQueue')
    return [...requests, ...requests.map(({ on }) => ({ right: 'execute', on }))];
  return requests;
}

function toUsedRights(api: string, request: readonly SandboxValue[]): UsedRight[] {
  const isConsent = apiNeeds.get(api)?.permission === 'access_consent';
  const [right, on] = isConsent ? [request[1], request[0]] : request;
  const known = on === unknownValue ? undefined : String(on);
  return String(right) === 'readwrite'
    ? [
        { right: 'read', on: known },
        { right: 'write', on: known },
      ]
    : [{ right: String(right), on: known }];
}
