import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Parts } from './render-page.ts';

const BRIDGES = ['bridge.js', 'bridge.debug.js'];

/** The site's HTML, read anew for every request so that an edit shows at the next reload. */
export async function readParts(): Promise<Parts> {
  const [site, thanks, illustration] = await Promise.all(
    ['site.html', 'thanks.html', 'illustration.svg'].map((name) => readFile(locate(name), 'utf8')),
  );
  return { site: site ?? '', thanks: thanks ?? '', illustration: illustration ?? '' };
}

/** @returns undefined for a path that is no file of the demo. @throws {Error} when the bridge has not been built. */
export async function readDemoFile(path: string): Promise<{ type: string; body: string } | undefined> {
  const name = path.slice(1);
  if (name === 'site.css' || name === 'panel.css') {
    return { type: 'text/css', body: await readFile(locate(name), 'utf8') };
  }
  if (name === 'panel.js') return { type: 'text/javascript', body: await bundlePanel() };
  if (BRIDGES.includes(name)) return { type: 'text/javascript', body: await readBridge(name) };
  return undefined;
}

async function readBridge(name: string): Promise<string> {
  try {
    return await readFile(locate(`../../dist/${name}`), 'utf8');
  } catch {
    throw new Error(`dist/${name} is not there. Build it with: npm run build`);
  }
}

async function bundlePanel(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [locate('client/panel.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    write: false,
  });
  return outputFiles.map((file) => file.text).join('');
}

function locate(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
