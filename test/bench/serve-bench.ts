import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleForPage } from '../browser/bundle-for-page.ts';

/** An isolated page may read a finer clock. https://developer.mozilla.org/docs/Web/API/Performance/now#security_requirements */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const HTML =
  '<!doctype html><meta charset="utf-8"><title>Bench</title><script src="/bench.js"></script><body>';

/** Serves the page that measures, and the bridge that it measures. */
export async function serveBench(bridge: string): Promise<{ url: string; close(): void }> {
  const script = await bundleForPage('test/bench/in-page.ts');
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
