import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { fileFor, serve, typeOf } from './static-server.mjs';

const folder = resolve('/srv/dist');
const undo = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

test.each([
  ['/', 'index.html'],
  ['/?ansicht=lesen&aufgabe=u04-smart-raster', 'index.html'],
  ['/assets/main.js?v=1', 'assets/main.js'],
  ['/gr%C3%B6%C3%9Fe.svg', 'größe.svg'],
])('%s means %s', (url, file) => {
  expect(fileFor(url, folder, '/')).toBe(join(folder, file));
});

test('under a base the addresses below it mean the same files, and no others mean any', () => {
  expect(fileFor('/any-repo-name/', folder, '/any-repo-name/')).toBe(join(folder, 'index.html'));
  expect(fileFor('/any-repo-name/a.css', folder, '/any-repo-name/')).toBe(join(folder, 'a.css'));
  expect(fileFor('/a.css', folder, '/any-repo-name/')).toBeUndefined();
  expect(fileFor('/any-repo-name-too/a.css', folder, '/any-repo-name/')).toBeUndefined();
});

test.each([
  '/../secret',
  '/%2e%2e/secret',
  '/a/../../secret',
  '/..%2fsecret',
  '/..%5csecret',
  '/../dist-other/a',
  '/a%00.html',
  '/%zz',
])('%s leads nowhere', (url) => {
  expect(fileFor(url, folder, '/')).toBeUndefined();
});

test('an absolute path in an address stays inside the folder', () => {
  expect(fileFor('//etc/passwd', folder, '/')).toBe(join(folder, 'etc/passwd'));
});

test('a script, a face and a file of unknown kind have their types', () => {
  expect(typeOf('/x/main.JS')).toBe('text/javascript; charset=utf-8');
  expect(typeOf('/x/a.woff2')).toBe('font/woff2');
  expect(typeOf('/x/a')).toBe('application/octet-stream');
});

/** Serves a folder with one index.html; gives the address of its origin. */
async function site(options = {}) {
  const dist = mkdtempSync(join(tmpdir(), 'smm-tag8-'));
  writeFileSync(join(dist, 'index.html'), '<h1>Hallo</h1>');
  const { port, close } = await serve({ folder: dist, ...options });
  undo.push(close, () => rmSync(dist, { recursive: true }));
  return { port, origin: `http://127.0.0.1:${port}` };
}

test('the page is served under its base, and the base without its slash leads there', async () => {
  const { origin } = await site({ base: '/any-repo-name/' });
  const response = await fetch(`${origin}/any-repo-name`);
  expect(response.url).toBe(`${origin}/any-repo-name/`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<h1>Hallo</h1>');
});

test('a missing file and a POST are refused, a HEAD is answered', async () => {
  const { origin } = await site();
  expect((await fetch(`${origin}/missing.js`)).status).toBe(404);
  expect((await fetch(`${origin}/`, { method: 'POST' })).status).toBe(405);
  expect((await fetch(`${origin}/index.html`, { method: 'HEAD' })).status).toBe(200);
});

test('text is sent packed where that is asked for, and arrives as it is', async () => {
  const { origin } = await site({ packs: true });
  const response = await fetch(`${origin}/`);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toBe('<h1>Hallo</h1>');
  expect((await fetch(`${(await site()).origin}/`)).headers.get('content-encoding')).toBeNull();
});

test('a taken port is passed over only when more tries are allowed', async () => {
  const { port } = await site();
  const next = await serve({ folder: '.', port, tries: 50 });
  undo.push(next.close);
  expect(next.port).toBeGreaterThan(port);
  await expect(serve({ folder: '.', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
