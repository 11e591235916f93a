import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface File {
  type: string;
  body: string;
}

const SCRIPTS = {
  '/mergedjs/so.js': 'client/so.ts',
  '/mergedjs/ScheduleOnceEmbed.js': 'client/schedule-once-embed.ts',
  '/cal/embed.js': 'client/calendar-embed.ts',
  '/booking-page.js': 'client/booking-page.ts',
};

/** Everything that the fake OnceHub serves as it is, by path; the scripts are compiled once. */
export async function readFiles(): Promise<Map<string, File>> {
  const scripts = Object.entries(SCRIPTS).map(
    async ([path, source]): Promise<[string, File]> => [
      path,
      { type: 'text/javascript', body: await bundle(source) },
    ],
  );
  const css = await readFile(new URL('booking-page.css', import.meta.url), 'utf8');
  return new Map([...(await Promise.all(scripts)), ['/booking-page.css', { type: 'text/css', body: css }]]);
}

async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(source, import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    write: false,
  });
  return outputFiles.map((file) => file.text).join('');
}
