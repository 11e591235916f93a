import { toHostText } from '../language/values/host-primitive.ts';
import { defineFunction } from './define-api.ts';

export const parseUrl = defineFunction({
  name: 'parseUrl',
  types: ['any'],
  create:
    ({ page, toSandbox }) =>
    (text) => {
      const url = readUrl(toHostText(text), page.facts.url);
      return url && toSandbox(describeUrl(url));
    },
});

/** An absolute URL; one that begins with `//` takes the page's scheme. */
function readUrl(text: string, pageUrl: string): URL | undefined {
  const base = text.startsWith('//') ? pageUrl : undefined;
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

function describeUrl(url: URL): Record<string, unknown> {
  const { href, origin, protocol, username, password, host, hostname, port, pathname, search, hash } = url;
  return {
    href,
    origin,
    protocol,
    username,
    password,
    host,
    hostname,
    port,
    pathname,
    search,
    searchParams: groupParams(url.searchParams),
    hash,
  };
}

function groupParams(params: URLSearchParams): Record<string, string | string[]> {
  const grouped: Record<string, string | string[]> = {};
  for (const key of new Set(params.keys())) {
    const values = params.getAll(key);
    grouped[key] = values.length > 1 ? values : (values[0] ?? '');
  }
  return grouped;
}
