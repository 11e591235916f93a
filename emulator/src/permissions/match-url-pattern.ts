const HOST = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const PATTERN = /^https:\/\/([^/?#]+)(\/.*)$/i;

/**
 * Whether GTM accepts this as a URL pattern: `https://`, a host of two labels or more that may begin with `*.`,
 * and a path, at least `/`.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions#inject_script
 */
export function isValidUrlPattern(pattern: string): boolean {
  const host = PATTERN.exec(pattern)?.[1];
  return host !== undefined && HOST.test(host);
}

/**
 * Whether a URL is covered by a pattern. `*.host` covers the host and its subdomains of any depth; the path
 * (with its query) is compared exactly but for `*`, any run of characters; `/` and `/*` cover every path.
 *
 * @param base what a URL without a scheme (`//host/path`) is relative to, the page's URL
 */
export function matchUrlPattern(pattern: string, url: string, base?: string): boolean {
  const [, host, path] = PATTERN.exec(pattern) ?? [];
  if (host === undefined || path === undefined || !HOST.test(host) || !URL.canParse(url, base)) return false;
  const target = new URL(url, base);
  if (target.protocol !== 'https:' || target.port !== '') return false;
  return matchHost(host.toLowerCase(), target.hostname) && matchPath(path, target.pathname + target.search);
}

/**
 * Whether a pattern could cover some URL that begins with this text; true as well where the text is too short to
 * tell. That the rest of the URL leads out of its path again, by `..`, is left out of account.
 */
export function couldMatchUrlPattern(pattern: string, start: string, base?: string): boolean {
  const [, host, allowed = ''] = PATTERN.exec(pattern) ?? [];
  if (!/^(?:https?:)?\/\/[^/?#]+[/?#]/i.test(start) || !URL.canParse(start, base)) return true;
  if (!matchUrlPattern(`https://${host}/`, start, base)) return false;
  const path = new URL(start, base).pathname;
  const [fixed = '', ...wild] = allowed === '/' ? ['', ''] : allowed.split('*');
  return fixed.startsWith(path) || (wild.length > 0 && path.startsWith(fixed));
}

function matchHost(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

function matchPath(pattern: string, path: string): boolean {
  if (pattern === '/' || pattern === '/*') return true;
  return matchWildcard(withoutTrailingQuestionMark(pattern), withoutTrailingQuestionMark(path));
}

function withoutTrailingQuestionMark(path: string): string {
  return path.endsWith('?') ? path.slice(0, -1) : path;
}

/** Takes the first place for each piece but the last, which must end the text: no backtracking is needed. */
function matchWildcard(pattern: string, text: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces[pieces.length - 1] ?? '';
  if (pieces.length === 1) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
