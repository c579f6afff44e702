import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url));
const manifest = JSON.parse(read('public/manifest.webmanifest').toString());

test('the installed site has the colours of its pages', () => {
  const paper = /--c-bg: (#\w+);/.exec(read('src/styles/tokens.css').toString())?.[1];
  expect(manifest).toMatchObject({ theme_color: paper, background_color: paper });
});

test('it works from any sub-path: no address in it is absolute, and it has no id, which would be the same for every copy', () => {
  expect([manifest.start_url, manifest.scope]).toEqual(['./?ansicht=lesen', './']);
  expect(manifest).not.toHaveProperty('id');
});

test('every icon is there in the size that is promised', () => {
  for (const { src, sizes } of manifest.icons) {
    const png = read(`public/${src}`);
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});
