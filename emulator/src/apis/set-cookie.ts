import { toHostText } from '../language/values/host-primitive.ts';
import type { Cookies } from '../page/cookies.ts';
import type { CookieWrite } from '../page/index.ts';
import { SandboxObject, type SandboxValue } from '../values.ts';
import { defineFunction } from './define-api.ts';

/** Answers whether the page's cookies changed, or the cookie is there with this value. */
export const setCookie = defineFunction({
  name: 'setCookie',
  gaps: 'For the domain `auto` the last two labels of the host are taken; there is no list of public suffixes. The path is `/` unless given.',
  types: ['string', 'string', 'object|undefined', 'boolean|undefined'],
  create:
    ({ page }) =>
    (name, value, options, encode) => {
      const text = String(value);
      const cookie = readCookie(
        String(name),
        encode === false ? text : encodeURIComponent(text),
        options,
        new URL(page.facts.url).hostname,
      );
      page.cookieWrites.push(cookie);
      const before = printAll(page.parts.cookies);
      page.parts.cookies.write(cookie);
      const kept = page.parts.cookies
        .all()
        .some(([key, kept]) => key === cookie.name && kept === cookie.value);
      return kept || printAll(page.parts.cookies) !== before;
    },
});

function printAll(cookies: Cookies): string {
  return cookies
    .all()
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
}

function readCookie(name: string, value: string, options: SandboxValue, host: string): CookieWrite {
  const entries: ReadonlyMap<string, SandboxValue> =
    options instanceof SandboxObject ? options.entries : new Map();
  const text = (key: string) => (entries.get(key) === undefined ? undefined : toHostText(entries.get(key)));
  const cookie: CookieWrite = { name, value, path: text('path') ?? '/' };
  const domain = text('domain');
  const maxAge = text('max-age');
  const expires = text('expires');
  const sameSite = text('samesite');
  if (domain === 'auto') Object.assign(cookie, widestDomain(host));
  else if (domain !== undefined) cookie.domain = domain;
  if (maxAge !== undefined) cookie.maxAge = Number(maxAge);
  if (expires !== undefined) cookie.expires = expires;
  if (entries.get('secure')) cookie.secure = true;
  if (sameSite !== undefined) cookie.sameSite = sameSite;
  return cookie;
}

/** Nothing for a host of one label and for a number: no browser takes a wider domain there. */
function widestDomain(host: string): { domain?: string } {
  const labels = host.split('.');
  const isNumber = /^\d+$/.test(labels[labels.length - 1] ?? '');
  return labels.length > 1 && !isNumber ? { domain: labels.slice(-2).join('.') } : {};
}
