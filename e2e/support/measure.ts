import { expect, type Locator, type Page } from '@playwright/test';

/** Where something is from the top of the window, once it has been there for a while: on a busy machine a page settles late. */
export async function restingPlace(part: Locator): Promise<number> {
  const places: number[] = [];
  await expect
    .poll(
      async () => {
        places.push((await part.boundingBox())?.y ?? Number.NaN);
        return new Set(places.slice(-3)).size === 1 && places.length > 2;
      },
      { intervals: [250], timeout: 15_000 },
    )
    .toBe(true);
  return places.at(-1) ?? Number.NaN;
}

/** Elements that reach beyond the window, unless something around them scrolls for itself. */
export function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > root.clientWidth + 1)
      .map((one) => `${one.localName}.${one.getAttribute('class')} ${one.textContent?.trim().slice(0, 40)}`);
  });
}

/**
 * Boxes with text that hide a part of it. The bar at the top shortens the chapter's name, which is the page's h1; what
 * is one pixel small is there to be heard.
 */
export function clipped(page: Page, within: string): Promise<readonly string[]> {
  return page.evaluate(
    (root) =>
      [...document.querySelectorAll<HTMLElement>(`${root} :not(.place)`)]
        .filter((one) => {
          if (!one.checkVisibility() || one.closest('.vh, svg') || !one.textContent?.trim()) return false;
          if (one.clientWidth <= 1 || one.clientHeight <= 1) return false;
          const { overflowX, overflowY } = getComputedStyle(one);
          const cutsDown = !/visible|auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
          const cutsAcross = !/visible|auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
          return cutsDown || cutsAcross;
        })
        .map((one) => `${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 40)}`),
    within,
  );
}

/** Controls below a floor, 44 px. A link in running text is as high as its line (WCAG 2.5.8); a label counts for its control. */
export function smallTargets(page: Page, within = 'body', floor = 44): Promise<readonly string[]> {
  return page.evaluate(
    ([root, floor]) =>
      [
        ...document.querySelectorAll<HTMLElement>(`${root} :is(button, input, select, textarea, summary, a[href])`),
      ].flatMap((one) => {
        if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('[inert]')) return [];
        if (one.matches('p a, li a, .skip')) return [];
        // A word in a sentence is as wide as it is.
        const least = ({ width, height }: DOMRect) =>
          Math.round((one.matches('.term') ? height : Math.min(width, height)) * 10) / 10;
        const side = Math.max(...[one, one.closest('label') ?? one].map((part) => least(part.getBoundingClientRect())));
        return side >= floor
          ? []
          : [`${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 40)}: ${side} px`];
      }),
    [within, floor] as const,
  );
}
