import { test as base, expect, type Page } from '@playwright/test';
import { countInProof } from './count-in-proof.ts';

/**
 * A page of the built site that fails its test for what no user should meet: an uncaught error, a violation of the
 * Content-Security-Policy, a request to another origin, or one that carries something away.
 */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    let requests = 0;
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      requests += 1;
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin)
        faults.push(`foreign: ${url}`);
      if (request.method() !== 'GET' || request.postData() !== null) faults.push(`sends: ${request.method()} ${url}`);
    });
    await use(page);
    expect(faults).toEqual([]);
    countInProof('requests', requests);
  },
});

export { expect };

/** The order of cards decides how they lie: every run sees the same one. */
const seed = '&test=7';

/** Opens the deck at a slide (and build step) and waits until it can be turned. */
export async function openDeck(page: Page, slide = '', query = ''): Promise<void> {
  await page.goto(`?ansicht=folien${query || seed}${slide ? `#/${slide}` : ''}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
}

/** Opens the reader, at a slide or at the top. */
export async function openReader(page: Page, slide = '', query = ''): Promise<void> {
  await page.goto(`?ansicht=lesen${query || seed}${slide ? `#${slide}` : ''}`);
  await page.waitForSelector('.reader-bar', { state: 'attached' });
}

/** Moves as a reader does: from now on the place of the address is not held at the top of the window any more. */
export function takeOver(page: Page): Promise<void> {
  return page.keyboard.press('Shift');
}

/** Brings a part of the reader into view: its chapter is unfolded, the others are not. */
export async function showInReader(page: Page, id: string): Promise<void> {
  await page.evaluate((part) => {
    // The same address again would be no change.
    history.replaceState(null, '', location.pathname + location.search);
    location.hash = part;
  }, id);
  await expect(page.locator(`#${id}`)).toBeInViewport();
}

/** The id of the slide that is shown. */
export function currentSlide(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('.slide.present')?.id ?? '');
}

/** Waits until an element of the section has been drawn from its data. */
export async function exerciseReady(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(`${selector} [role="group"], ${selector} textarea`, { state: 'attached' });
}

/** The ids of all slides, in order. */
export function slideIds(page: Page): Promise<readonly string[]> {
  return page.locator('section.slide').evaluateAll((sections) => sections.map(({ id }) => id));
}

/** Waits until every exercise of a slide has been drawn from its data; at once where it has none. */
export async function slideReady(page: Page, slide: string): Promise<void> {
  await page.waitForFunction((id) => {
    const exercises = document.querySelectorAll(`#${id} :is([data-item], [data-quiz], [data-field], smm-hands)`);
    return [...exercises].every((one) => one.querySelector('[role="group"], textarea'));
  }, slide);
}

/**
 * Opens the deck and calls `look` wherever a slide holds all that it will hold before something takes its place. PageDown
 * has to lead through every slide, in order.
 */
export async function onEveryStage(page: Page, query: string, look: (place: string) => Promise<void>): Promise<void> {
  await openDeck(page, '', query);
  // Until they come, lines break elsewhere.
  await page.evaluate(() => document.fonts.ready);
  const slides = await slideIds(page);
  const seen: string[] = [];
  for (;;) {
    const slide = await currentSlide(page);
    if (slide !== seen.at(-1)) seen.push(slide);
    await slideReady(page, slide);
    const { shown, next } = await page.evaluate(nextStep);
    if (next !== 'adds') await look(`${slide}, ${shown} build steps`);
    if (next === undefined && slide === slides.at(-1)) break;
    await page.keyboard.press('PageDown');
  }
  expect(seen).toEqual(slides);
}

/** In the page: how many build steps the slide shows, and what the next one does. */
function nextStep(): { readonly shown: number; readonly next: 'adds' | 'replaces' | undefined } {
  const place = (step: Element) => Number(step.getAttribute('data-fragment-index'));
  const steps = [...document.querySelectorAll('.slide.present .fragment')];
  const open = steps.filter((step) => !step.matches('.visible')).sort((a, b) => place(a) - place(b));
  const [next] = open;
  return { shown: steps.length - open.length, next: next && (next.matches('.replaces') ? 'replaces' : 'adds') };
}
