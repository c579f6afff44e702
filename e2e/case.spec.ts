import type { Page } from '@playwright/test';
import { casePage, caseSection, timelines } from '../src/course/testing/case-page.ts';
import { expect, openDeck, openReader, test } from './support/site.ts';

const fact = ['::: fact', '- 15 000', '- Kommentare in zwei Wochen zum Spot mit Dirk Nowitzki[^doran]', ':::'];
const lesson = ['::: lesson', 'Zählen Sie, wer etwas tut – nicht nur, wer zusieht.', ':::'];
const squares = [
  ...['::: squares', '### gesendet', '- 50 Mio. sahen Videos[^doran]', '- 13 Mio. E-Mail-Adressen mit Namen', ''],
  ...[
    '### selbst etwas getan',
    '- 3 Mio. Anrufe in vier Tagen',
    '- **200 000** Treffen vor Ort, online geplant',
    ':::',
  ],
];

const cases = [
  ...Object.entries(timelines).map(([name, { headline, moments }]) => ({
    name,
    headline,
    body: [...fact, '', '::: timeline', ...moments.map((moment) => `- ${moment}`), ':::', '', ...lesson],
  })),
  {
    name: 'squares in groups',
    headline: '2008 in Zahlen: mobilisieren statt senden',
    body: [...squares, '', ...lesson],
  },
];

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

for (const { name, headline, body } of cases) {
  test(`in the deck nothing of a case overlaps or leaves the slide: ${name}`, async ({ page }) => {
    await openDeck(page, 'k2-s01');
    await putCase(page, headline, body);
    expect(await collisions(page)).toEqual([]);
  });

  test(`in the reader a case is as wide as the phone: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await openReader(page, 'k2-s01');
    await putCase(page, headline, body);
    await expect(page.locator('#k2-s01 .timeline > svg')).toBeHidden();
    for (const item of await page.locator('#k2-s01 li').all()) await expect(item).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

for (const [host, open] of [
  ['deck', openDeck],
  ['reader', openReader],
] as const) {
  test(`a key number is large to its last digit, in the ${host}`, async ({ page }) => {
    await open(page, 'k8-s07');
    const number = page.locator('#k8-s07 .fact b');
    const sizes = await number
      .locator(':scope, .nowrap')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
    expect(sizes.length).toBe(2);
    expect(sizes[1]).toBe(sizes[0]);
  });
}

/** Puts a case, compiled here, in the place of the first slide of chapter 2, with all its steps shown. */
async function putCase(page: Page, headline: string, body: readonly string[]): Promise<void> {
  const { html, findings } = casePage(headline, ...body);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  await page.evaluate(async (section) => {
    const slide = document.querySelector('#k2-s01');
    const made = new DOMParser().parseFromString(section, 'text/html').querySelector('section');
    if (!slide || !made) throw new Error('there is no slide k2-s01');
    slide.className = `${made.className} present`;
    slide.replaceChildren(...made.children);
    for (const step of slide.querySelectorAll('.fragment')) step.classList.add('visible');
    await document.fonts.ready;
  }, caseSection(html));
}

/** Pairs of texts that touch, and texts outside of the content of the slide. */
function collisions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector('#k2-s01');
    if (!slide) return ['no slide'];
    const sheet = slide.getBoundingClientRect();
    const texts = [
      ...slide.querySelectorAll(
        'h2, .fact b, .fact span, svg text, .squares :is(b, span, h3), .lesson > *, .source, .folio',
      ),
    ]
      .filter((one) => !one.closest('sup'))
      .map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const box = one instanceof SVGElement ? one.getBoundingClientRect() : range.getBoundingClientRect();
        return { words: one.textContent, inside: one, box };
      });
    const outside = texts.filter(
      ({ box }) =>
        box.left < sheet.left + 63 || box.right > sheet.right - 63 || box.top < sheet.top || box.bottom > sheet.bottom,
    );
    const touching = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(({ box, inside }) => {
          const apart =
            box.left >= one.box.right ||
            box.right <= one.box.left ||
            box.top >= one.box.bottom - 8 ||
            box.bottom <= one.box.top + 8;
          return !apart && !inside.contains(one.inside) && !one.inside.contains(inside);
        })
        .map(({ words }) => `${one.words} × ${words}`),
    );
    return [...outside.map(({ words }) => `outside: ${words}`), ...touching];
  });
}
