import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PAGES } from './pages.ts';

export interface TestServer {
  readonly origin: string;
  /** Every path that anyone asked for, in order. */
  readonly requests: string[];
  /** From now on this path sends these words. */
  replace(path: string, change: (html: string) => string): void;
  close(): Promise<void>;
}

/** Serves the pages of `pages.ts` on a free port of this machine. */
export async function serve(): Promise<TestServer> {
  const requests: string[] = [];
  const pages = { ...PAGES };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const page = pages[path];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    replace(path, change) { pages[path] = { ...pages[path], html: change(pages[path]?.html ?? '') }; },
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}
