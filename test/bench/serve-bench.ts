import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** An isolated page may read a finer clock. https://developer.mozilla.org/docs/Web/API/Performance/now#security_requirements */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const HTML =
  '<!doctype html><meta charset="utf-8"><title>Bench</title><script src="/bench.js"></script><body>';

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
};

/** Serves the page that measures, and the bridge that it measures. */
export async function serveBench(bridge: string): Promise<{ url: string; close(): void }> {
  const script = await bundle();
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html', HTML],
    '/bench.js': ['text/javascript', script],
    '/bridge.js': ['text/javascript', bridge],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? ['text/plain', undefined];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      ...ISOLATED,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://localhost:${port}/`, close };
}
