/** A cookie as it is written to `document.cookie`. */
export interface CookieWrite {
  name: string;
  value: string;
  domain?: string;
  path?: string;
  /** In seconds. */
  maxAge?: number;
  /** A date as cookies spell it, such as `Thu, 01 Jan 1970 00:00:00 GMT`. */
  expires?: string;
  secure?: boolean;
  sameSite?: string;
}

/** The cookies of a page, its own or those of a real document. */
export interface Cookies {
  /** Name and raw value of each cookie that the page can read. */
  all(): [name: string, value: string][];
  write(cookie: CookieWrite): void;
}

/** Where a made-up jar finds what a browser would know. */
export interface CookieSetting {
  url(): URL;
  now(): number;
}

/** A jar that keeps and refuses cookies as a browser does for the page's URL. */
export function createCookieJar(initial: Readonly<Record<string, string>>, setting: CookieSetting): Cookies {
  const jar = new Map<string, CookieWrite & { until: number }>();

  function write(cookie: CookieWrite): void {
    const url = setting.url();
    const domain = (cookie.domain ?? '').replace(/^\./, '').toLowerCase();
    const path = cookie.path || '/';
    if (domain !== '' && !covers(domain, url.hostname)) return;
    if (cookie.secure && url.protocol !== 'https:') return;
    const until = endOf(cookie, setting.now());
    const id = `${cookie.name};${domain};${path}`;
    if (until <= setting.now()) jar.delete(id);
    else jar.set(id, { ...cookie, path, until });
  }

  for (const [name, value] of Object.entries(initial)) write({ name, value });

  return {
    write,
    all() {
      const { pathname } = setting.url();
      const now = setting.now();
      return [...jar.values()]
        .filter((cookie) => cookie.until > now && isUnder(pathname, cookie.path ?? '/'))
        .map((cookie) => [cookie.name, cookie.value]);
    },
  };
}

/** The cookies of a real document, through its `cookie` property. */
export function cookiesOf(document: { cookie: string }): Cookies {
  return {
    write(cookie) {
      document.cookie = printCookie(cookie);
    },
    all() {
      return document.cookie
        .split('; ')
        .filter((pair) => pair !== '')
        .map((pair) => {
          const at = pair.indexOf('=');
          return at < 0 ? ['', pair] : [pair.slice(0, at), pair.slice(at + 1)];
        });
    },
  };
}

/** A cookie as `document.cookie` takes it. */
export function printCookie(cookie: CookieWrite): string {
  const parts = [`${cookie.name}=${cookie.value}`];
  if (cookie.domain) parts.push(`domain=${cookie.domain}`);
  if (cookie.path) parts.push(`path=${cookie.path}`);
  if (cookie.maxAge !== undefined) parts.push(`max-age=${cookie.maxAge}`);
  if (cookie.expires) parts.push(`expires=${cookie.expires}`);
  if (cookie.sameSite) parts.push(`samesite=${cookie.sameSite}`);
  if (cookie.secure) parts.push('secure');
  return parts.join('; ');
}

function endOf(cookie: CookieWrite, now: number): number {
  if (cookie.maxAge !== undefined) return now + cookie.maxAge * 1000;
  const expires = cookie.expires === undefined ? Number.NaN : Date.parse(cookie.expires);
  return Number.isNaN(expires) ? Number.POSITIVE_INFINITY : expires;
}

function covers(domain: string, host: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function isUnder(pathname: string, path: string): boolean {
  if (pathname === path) return true;
  return pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}
