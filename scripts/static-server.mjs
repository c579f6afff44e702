import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * The file that an address of the site means, or undefined where it means none: outside the base, outside the folder,
 * or not decodable. Looks at nothing on the disk; an address that ends in `/` means its index.html.
 * @param {string} url path of the request as sent, with or without a query
 * @param {string} folder absolute
 * @param {string} base begins and ends with `/`
 * @returns {string | undefined} absolute path
 */
export function fileFor(url, folder, base) {
  let path;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
  if (!path.startsWith(base) || path.includes('\0') || path.includes('\\')) return undefined;
  const file = resolve(folder, `./${path.slice(base.length)}`, path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(folder + sep) ? file : undefined;
}

/**
 * The `Content-Type` for a file's name.
 * @param {string} file
 * @returns {string}
 */
export function typeOf(file) {
  return TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * Serves a folder until the process ends, or until `close`.
 * @param {{ folder: string, base?: string, host?: string, port?: number, tries?: number, packs?: boolean }} options port 0
 *   means any; tries: how many ports to try from there, 1 for exactly that one; packs: sends text packed, as hosts do
 * @returns {Promise<{ port: number, close: () => void }>} rejects where no port is free
 */
export async function serve({ folder, base = '/', host = '127.0.0.1', port = 0, tries = 1, packs = false }) {
  const server = createServer((request, response) =>
    answer(request, response, { folder: resolve(folder), base, packs }),
  );
  for (let next = port; ; next++) {
    try {
      await listen(server, next, host);
      const address = server.address();
      return { port: typeof address === 'object' && address ? address.port : next, close: () => server.close() };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || next + 1 >= port + tries) throw error;
    }
  }
}

/**
 * A port that nobody listens on now, for a server that another program starts.
 * @returns {Promise<number>}
 */
export async function freePort() {
  const { port, close } = await serve({ folder: '.' });
  close();
  return port;
}

function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}

function answer(request, response, { folder, base, packs }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
  if (`${request.url}/` === base) return refuse(response, 308, { Location: base });
  const file = fileFor(request.url, folder, base);
  const found = file && statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return refuse(response, 404);
  const packed = packs && /^text\/|svg|json/.test(typeOf(file));
  response.writeHead(200, {
    'Content-Type': typeOf(file),
    ...(packed ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': found.size }),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  const content = createReadStream(file).on('error', () => response.destroy());
  return (packed ? content.pipe(createGzip()) : content).pipe(response);
}

function refuse(response, status, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${status}\n`);
}
