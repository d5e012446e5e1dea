import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PAGES } from './pages.ts';

export interface TestServer {
  readonly origin: string;
  /** Every path that anyone asked for, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Serves the pages of `pages.ts` on a free port of this machine. */
export async function serve(): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const page = PAGES[path];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}
