import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sealSite } from './seal-site.ts';

let folder = '';
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const worker = () => readFileSync(join(folder, 'sw.js'), 'utf8');
const sealed = (): { version: string; files: Record<string, string> } => {
  sealSite(folder);
  return JSON.parse(
    worker()
      .split('\n')[0]
      ?.replace(/^const SMM_SITE=|;$/g, '') ?? '',
  );
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'smm-seal-'));
  mkdirSync(join(folder, 'assets'));
  write('index.html', '<p>page</p>');
  write('assets/a-1.js', 'a');
  write('sw.js', 'work();');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the worker knows every file but itself by the hash of its bytes, and the page without a name', () => {
  const { files } = sealed();
  expect(Object.keys(files)).toEqual(['assets/a-1.js', '']);
  expect(files['']).toBe(`sha256-${createHash('sha256').update('<p>page</p>').digest('base64')}`);
  expect(worker()).toMatch(/;\nwork\(\);$/);
});

test('the version changes with any file and with the worker, and with nothing else', () => {
  const first = sealed().version;
  expect(sealed().version).toBe(first);
  write('assets/a-1.js', 'b');
  const second = sealed().version;
  expect(second).not.toBe(first);
  write('sw.js', 'workBetter();');
  expect(sealed().version).not.toBe(second);
});
