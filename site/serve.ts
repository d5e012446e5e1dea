/** A small static server for trying the site and for tests: loopback only, no listing, nothing outside the folder. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.xml': 'application/xml; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.webmanifest': 'application/manifest+json; charset=utf-8', '.pdf': 'application/pdf',
};

export interface Served {
  /** "http://127.0.0.1:4173/" */
  url: string;
  close(): Promise<void>;
  /** Paths asked for, in order. */
  requests: string[];
}

/** Serves a folder; when the port is taken a free one is used, 0 asks for a free one. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const root = path.resolve(folder);
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const asked = decode(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(asked ?? '?');
    const file = asked === null ? null : await fileOf(root, asked);
    if (asked !== null && file === 'folder') { response.writeHead(301, { location: `${encodeURI(asked)}/` }).end(); return; }
    const found = file ?? path.join(root, '404.html');
    const type = TYPES[path.extname(found)] ?? 'application/octet-stream';
    // Compressed as static hosts do it, so that sizes measured here are those that readers get.
    const packed = /text|json|javascript|xml|svg/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(file ? 200 : 404, { 'content-type': type, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache', vary: 'accept-encoding', ...(packed && { 'content-encoding': 'gzip' }) });
    if (request.method === 'HEAD') { response.end(); return; }
    const source = createReadStream(found).on('error', () => response.end());
    if (packed) source.pipe(createGzip()).pipe(response);
    else source.pipe(response);
  });
  await listen(server, port);
  const { port: used } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${used}/`, requests,
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}

function decode(pathname: string): string | null {
  try { return decodeURIComponent(pathname); } catch { return null; }
}

async function fileOf(root: string, asked: string): Promise<string | null> {
  const full = path.resolve(root, `.${path.posix.normalize(`/${asked}`)}`);
  if (full !== root && !full.startsWith(root + path.sep)) return null;
  try {
    const info = await stat(full);
    if (info.isFile()) return full;
    if (!asked.endsWith('/')) return 'folder';
    const index = path.join(full, 'index.html');
    return (await stat(index)).isFile() ? index : null;
  } catch {
    return null;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0) { reject(error); return; }
      server.listen(0, '127.0.0.1', resolve);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}
