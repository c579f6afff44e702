import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './run.mjs';

const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');

/** Least contrast of WCAG 2.2: text 1.4.3, what is no text 1.4.11. */
const text = 4.5;
const shape = 3;

const pairs = [
  ...['bg', 'surface', 'surface-2'].flatMap((ground) =>
    ['ink', 'ink-2', 'accent'].map((front) => [front, ground, text]),
  ),
  ...['bg', 'surface'].map((ground) => ['signal', ground, text]),
  ...['ok', 'bad', 'warn'].map((front) => [front, 'surface', text]),
  ...['accent', 'signal', 'ok', 'bad', 'warn'].flatMap((front) => [
    [front, `${front}-soft`, text],
    ['ink', `${front}-soft`, text],
  ]),
  ['on-accent', 'accent', text],
  ['on-signal', 'signal', text],
  ['link', 'bg', text],
  ['link', 'surface', text],
  ...['bg', 'surface', 'surface-2'].flatMap((ground) => [
    ['control', ground, shape],
    ['focus', ground, shape],
  ]),
];

describe.each([
  ['hell', /:root \{([^}]*)\}/],
  ['dunkel', /:root\[data-theme="dunkel"\] \{([^}]*)\}/],
  ['kontrast', /:root\[data-theme="kontrast"\] \{([^}]*)\}/],
])('in the theme %s', (_, block) => {
  const tokens = new Map(
    [...(block.exec(css)?.[1] ?? '').matchAll(/--c-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [
      name,
      colour,
    ]),
  );

  test.each(pairs)('%s can be told from %s', (front, ground, least) => {
    expect(contrast(tokens.get(front), tokens.get(ground))).toBeGreaterThanOrEqual(least);
  });
});

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, „contrast ratio“). */
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
