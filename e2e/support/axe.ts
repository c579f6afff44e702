import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { countInProof } from './count-in-proof.ts';

/** What holds for the page and not for a part of it; looking at 80 slides as one part would take minutes. */
const ofThePage = [
  'bypass',
  'document-title',
  'html-has-lang',
  'html-lang-valid',
  'meta-viewport',
  'duplicate-id-aria',
];

/**
 * What axe finds now, as rule and place. Axe is put into a page once, not with every look. In themes other than the
 * light one only colours differ.
 */
async function violations(page: Page, within: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([place, rules]) => {
      const { theme } = document.documentElement.dataset;
      const only = place === 'html' ? rules : theme === 'hell' ? undefined : ['color-contrast'];
      const { axe: here } = window as unknown as { axe: typeof axe };
      const { violations: found } = await here.run(place, {
        ...(only ? { runOnly: only } : {}),
        resultTypes: ['violations'],
      });
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary ?? ''}`),
      );
    },
    [within, ofThePage] as const,
  );
}

/** Looks at the slide that is shown, or at what else is named: the hidden slides are looked at when it is their turn. */
export async function expectClean(page: Page, state: string, within = '.slide.present'): Promise<void> {
  await page.locator(within).first().waitFor({ state: 'attached' });
  // Colours on their way are none of the theme.
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  // An exercise that was drawn a moment ago may still wait for the colours of its surface.
  await expect.poll(() => violations(page, within), { message: state, timeout: 15_000 }).toEqual([]);
  countInProof('looks');
}
