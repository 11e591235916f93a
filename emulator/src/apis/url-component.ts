const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * One part of a URL as `getUrl` and `getReferrerUrl` spell it; the whole URL where no part is named, '' where
 * there is no URL.
 */
export function urlComponent(url: string, component: unknown): string {
  if (!URL.canParse(url)) return '';
  const parsed = new URL(url);
  switch (typeof component === 'string' ? component.toLowerCase() : undefined) {
    case 'protocol':
      return parsed.protocol.slice(0, -1);
    case 'host':
      return parsed.hostname;
    case 'port':
      return parsed.port || (DEFAULT_PORTS[parsed.protocol] ?? '');
    case 'path':
      return parsed.pathname;
    case 'query':
      return parsed.search.slice(1);
    case 'extension':
      return /\.([^./]*)$/.exec(parsed.pathname)?.[1] ?? '';
    case 'fragment':
      return parsed.hash.slice(1);
    default:
      return parsed.href;
  }
}

/** The decoded values of a query parameter, in the order of the URL. */
export function queryValues(url: string, key: string): string[] {
  return URL.canParse(url) ? new URL(url).searchParams.getAll(key) : [];
}
