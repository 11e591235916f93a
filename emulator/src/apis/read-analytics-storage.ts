import { toText } from '../language/values/to-text.ts';
import { SandboxObject } from '../values.ts';
import { defineFunction } from './define-api.ts';

interface Session {
  measurement_id: string;
  session_id: string;
  session_number: number;
}

export const readAnalyticsStorage = defineFunction({
  name: 'readAnalyticsStorage',
  gaps: 'The cookies are read as Google Analytics wrote them in 2025; `cookie_domain` and `cookie_path` choose nothing.',
  types: ['object|undefined'],
  create:
    ({ page, toSandbox }) =>
    (options) => {
      const prefix =
        options instanceof SandboxObject && options.entries.has('cookie_prefix')
          ? `${toText(options.entries.get('cookie_prefix'))}_`
          : '';
      const cookies = page.parts.cookies.all().filter(([name]) => name.startsWith(`${prefix}_ga`));
      const client = cookies.find(([name]) => name === `${prefix}_ga`)?.[1];
      const sessions = cookies.flatMap(
        ([name, value]) => readSession(name.slice(prefix.length), value) ?? [],
      );
      return toSandbox({ client_id: client && readClientId(client), sessions });
    },
});

/** `GA1.1.123.456` holds the client id `123.456`. */
function readClientId(cookie: string): string | undefined {
  return /^GA\d\.\d+\.(\d+\.\d+)$/.exec(cookie)?.[1];
}

/** `GS1.1.<session id>.<number>.…`, or since 2025 `GS2.1.s<session id>$o<number>$…`. */
function readSession(name: string, cookie: string): Session | undefined {
  const stream = /^_ga_([A-Z0-9]+)$/.exec(name)?.[1];
  const [, id, number] =
    /^GS1\.\d+\.(\d+)\.(\d+)/.exec(cookie) ?? /^GS2\.\d+\.s(\d+)\$o(\d+)/.exec(cookie) ?? [];
  if (!stream || !id) return undefined;
  return { measurement_id: `G-${stream}`, session_id: id, session_number: Number(number) };
}
