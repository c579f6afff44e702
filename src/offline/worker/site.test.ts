import { expect, test } from 'vitest';
import { cachePrefix, pathOf } from './site.ts';

const scope = 'https://example.org/kurs/';
const files = { '': 'sha256-a', 'icon-192.png': 'sha256-b', 'assets/index-1.js': 'sha256-c' };
const path = (url: string, method = 'GET') => pathOf({ method, url }, scope, files);

test('every address of the site is the one page, whatever its query', () => {
  for (const address of ['', '?ansicht=lesen', '?ansicht=folien&test=7', 'index.html', 'index.html?aufgabe=u04'])
    expect(path(scope + address)).toBe('');
});

test('files of this version and names with a hash, which an older one may have, are the worker’s', () => {
  expect(path(`${scope}icon-192.png`)).toBe('icon-192.png');
  expect(path(`${scope}assets/index-0.js`)).toBe('assets/index-0.js');
});

test('the network answers for what is not the site', () => {
  for (const address of [
    `${scope}sw.js`,
    `${scope}kurs.pdf`,
    'https://example.org/',
    'https://example.org/kurs2/',
    'https://other.org/kurs/',
  ])
    expect(path(address)).toBeUndefined();
  expect(path(scope, 'POST')).toBeUndefined();
  expect(path(`${scope}constructor`)).toBeUndefined();
});

test('caches of two copies of the site on one origin are told apart', () => {
  expect(cachePrefix(scope)).toBe('smm-tag8 /kurs/ ');
  expect(cachePrefix('https://example.org/kurs/alt/').startsWith(cachePrefix(scope))).toBe(false);
});
