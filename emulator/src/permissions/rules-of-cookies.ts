import { readProperty } from '../language/values/read-property.ts';
import { SandboxObject, type SandboxValue } from '../values.ts';
import { listOf, rowsOf } from './grant.ts';
import type { Rule } from './rule.ts';

/** https://developers.google.com/tag-platform/tag-manager/templates/permissions#get_cookies */
export const getCookies: Rule = {
  id: 'get_cookies',
  describe: ([name]) => ({ name }),
  refuse(grant, [name]) {
    if (typeof name !== 'string') return 'Cookie name must be a string.';
    if (grant.settings.cookieAccess === 'any') return undefined;
    return listOf(grant, 'cookieNames').includes(name)
      ? undefined
      : `Access to cookie "${name}" is prohibited.`;
  },
};

/** https://developers.google.com/tag-platform/tag-manager/templates/permissions#set_cookies */
export const setCookies: Rule = {
  id: 'set_cookies',
  describe: ([name, options]) => ({ name, options }),
  refuse(grant, [name, options]) {
    if (typeof name !== 'string') return 'Cookie name must be a string.';
    if (options !== undefined && options !== null && !(options instanceof SandboxObject)) {
      return 'Cookie options must be an object.';
    }
    const allowed = rowsOf(grant, 'allowedCookies').some(
      (row) =>
        covers(row.name, name) &&
        covers(row.domain, optionOf(options, 'domain')) &&
        covers(row.path, optionOf(options, 'path')) &&
        agrees(row.secure, isSecure(options), 'secure', 'non_secure') &&
        agrees(row.session, isSession(options), 'session', 'non_session'),
    );
    return allowed ? undefined : `Prohibited write to cookie: ${name}.`;
  },
};

function covers(pattern: unknown, value: SandboxValue): boolean {
  return pattern === '*' || pattern === (value ?? '');
}

function agrees(setting: unknown, holds: boolean, ifHolds: string, ifNot: string): boolean {
  return setting === 'any' || setting === (holds ? ifHolds : ifNot);
}

function isSecure(options: SandboxValue): boolean {
  return Boolean(optionOf(options, 'secure'));
}

/** A cookie that ends with the browser's session: it says neither how long nor until when it lives. */
function isSession(options: SandboxValue): boolean {
  return optionOf(options, 'max-age') === undefined && optionOf(options, 'expires') === undefined;
}

function optionOf(options: SandboxValue, key: string): SandboxValue {
  return options instanceof SandboxObject ? readProperty(options, key) : undefined;
}
