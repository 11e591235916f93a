/**
 * The demo: a small business's site with the fake OnceHub's embed, and beside it what the bridge makes of a booking.
 * `npm start` runs this file; `PORT` chooses the port.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readDemoFile, readParts } from './demo/files.ts';
import { readOptions } from './demo/options.ts';
import { renderPage } from './demo/render-page.ts';
import { startFakeOnceHub } from './oncehub/serve.ts';

export interface Studio {
  /** Such as `http://localhost:8080/`. */
  url: string;
  vendorOrigin: string;
  close(): Promise<void>;
}

const DEFAULT_PORT = 8080;

/** @param options.port 0 for any free one. @throws {Error} with the code EADDRINUSE when the port is taken. */
export async function startStudio(options: { port?: number } = {}): Promise<Studio> {
  const vendor = await startFakeOnceHub();
  try {
    const server = await listen(vendor.origin, options.port ?? 0);
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://localhost:${port}/`,
      vendorOrigin: vendor.origin,
      close: async () => {
        server.closeAllConnections();
        await Promise.all([vendor.close(), new Promise((resolve) => server.close(resolve))]);
      },
    };
  } catch (error) {
    await vendor.close();
    throw error;
  }
}

/** On the loopback address only: the demo is for this machine. */
function listen(vendorOrigin: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      answer(vendorOrigin, request, response).catch((error: unknown) => {
        send(response, 500, 'text/plain', error instanceof Error ? error.message : String(error));
      });
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function answer(
  vendorOrigin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/' || pathname === '/thank-you') {
    const page = pathname === '/' ? 'site' : 'thanks';
    const html = renderPage(page, await readParts(), readOptions(searchParams), vendorOrigin);
    return send(response, 200, 'text/html', html);
  }
  const file = await readDemoFile(pathname);
  if (file) return send(response, 200, file.type, file.body);
  send(response, 404, 'text/plain', `There is no ${pathname} here.`);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(body);
}

/** @throws {Error} when PORT is no port. */
export function readPort(written: string | undefined): number {
  if (written === undefined || written === '') return DEFAULT_PORT;
  const port = Number(written);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT is "${written}", but a port is a whole number from 0 (any free one) to 65535.`);
}

/** One sentence about a failed start, with the way out. */
export function explainStart(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as { code?: unknown; port?: unknown };
  return code === 'EADDRINUSE'
    ? `Port ${port} is taken. Choose another: PORT=0 npm start takes any free one.`
    : error.message;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { url, vendorOrigin } = await startStudio({ port: readPort(process.env.PORT) });
    console.log(`Booking Bridge demo: ${url}\nFake OnceHub: ${vendorOrigin}\nStop with Ctrl+C.`);
  } catch (error) {
    console.error(explainStart(error));
    process.exitCode = 1;
  }
}
