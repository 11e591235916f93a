/**
 * A fake OnceHub, written from what is known about its embeds, for tests and for the demo.
 *
 *     <div id="SOIDIV_dana" data-so-page="dana" data-height="550"></div>
 *     <script src="ORIGIN/mergedjs/so.js?dataDelay=300"></script>
 *
 *     <div data-oh-booking-calendar-id="BKC-03WJV0R52Z" data-vendor-utm="nested"></div>
 *     <script src="ORIGIN/cal/embed.js"></script>
 *
 *     <iframe src="SPOOF_ORIGIN/spoof/cal/BKC-03WJV0R52Z"></iframe>
 *
 * A booking is clicked through with `[name=start]`, `#name`, `#email`, `#phone`, `#note` and `#confirm`, or books
 * itself with `autoBook`. What else can be asked of it stands in `switches.ts`.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type File, readFiles } from './files.ts';
import { createRoutes, type Route } from './routes.ts';
import { readSwitches } from './switches.ts';

export interface FakeOnceHub {
  /** Such as `http://127.0.0.1:8081`; a site on `localhost` is another site to the browser, as in real life. */
  origin: string;
  /** The same server under another port, for a frame that only pretends. */
  spoofOrigin: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** @param options.port 0 for any free one. @throws {Error} with the code EADDRINUSE when the port is taken. */
export async function startFakeOnceHub(options: { port?: number } = {}): Promise<FakeOnceHub> {
  const files = await readFiles();
  const route = createRoutes();
  const server = await listen(files, route, options.port ?? 0);
  const spoofer = await listen(files, route, 0);
  return {
    origin: readOrigin(server),
    spoofOrigin: readOrigin(spoofer),
    close: async () => {
      await Promise.all([server, spoofer].map(stop));
    },
  };
}

function listen(files: Map<string, File>, route: Route, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      answer(files, route, request, response).catch((error: unknown) => {
        response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(error instanceof Error ? error.message : String(error));
      });
    });
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(server));
  });
}

async function answer(
  files: Map<string, File>,
  route: Route,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = new URL(request.url ?? '/', `http://${HOST}`);
  const file = files.get(address.pathname);
  if (file) {
    await sleep(readSwitches(address.searchParams).lateBy);
    send(response, file.type, file.body);
    return;
  }
  const { type, body, delayMs } = route(address, await readBody(request));
  await sleep(delayMs);
  send(response, type === 'json' ? 'application/json' : 'text/html', body);
}

/** Any page may read: the embed script asks for a booking's data from the site's origin. */
function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
  });
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function readOrigin(server: Server): string {
  return `http://${HOST}:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
