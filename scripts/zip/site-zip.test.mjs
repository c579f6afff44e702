import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zipSite } from './site-zip.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'smm-zip-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<p>Größe</p>');
  writeFileSync(join(folder, 'assets/a.js'), 'a');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the zip holds the site and the text about it in one folder, byte for byte', () => {
  const files = unzipSync(zipSite(folder, 'Öffnen'));
  expect(Object.keys(files)).toEqual(['tag8/LIESMICH.txt', 'tag8/assets/a.js', 'tag8/index.html']);
  expect(strFromU8(files['tag8/index.html'])).toBe('<p>Größe</p>');
  expect(strFromU8(files['tag8/LIESMICH.txt'])).toBe('Öffnen');
});

test('the same site is the same zip, whenever its files were written', () => {
  const before = zipSite(folder, 'a');
  utimesSync(join(folder, 'index.html'), 1, 1);
  expect(Buffer.from(zipSite(folder, 'a')).equals(before)).toBe(true);
});

test('another site is another zip', () => {
  const before = zipSite(folder, 'a');
  writeFileSync(join(folder, 'index.html'), '<p>Grösse</p>');
  expect(Buffer.from(zipSite(folder, 'a')).equals(before)).toBe(false);
});
