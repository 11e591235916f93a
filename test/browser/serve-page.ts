import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** On `localhost`, so that the fake OnceHub's `127.0.0.1` is another site. */
  origin: string;
  close(): void;
}

/** Serves HTML and scripts by path, anew at each request; a path without an entry is a 404. */
export function servePages(pages: Record<string, () => string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[pathname];
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(page ? 200 : 404, { 'content-type': `${type}; charset=utf-8` });
    response.end(page?.());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ origin: `http://localhost:${port}`, close });
    });
  });
}
