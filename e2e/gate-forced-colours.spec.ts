import type { Page } from '@playwright/test';
import { expectClean } from './support/axe.ts';
import { expect, onEveryStage, test } from './support/site.ts';

test('with forced colours and without motion every slide is clean, its controls have edges and show the focus', {
  tag: '@gate',
}, async ({ page }) => {
  test.setTimeout(900_000);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await onEveryStage(page, '', async (place) => {
    await expectClean(page, place);
    expect(await running(page), place).toBe(0);
    expect(await page.evaluate(withoutEdge), place).toEqual([]);
    expect(await page.evaluate(withoutFocus), place).toEqual([]);
  });
});

/** Movements that last longer than a frame. */
function running(page: Page): Promise<number> {
  return page.evaluate(
    () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 16).length,
  );
}

/** In the page: controls and slips (sheets of one page lie in cells with lines) that could not be told from the ground, because forced colours take their fill. */
function withoutEdge(): readonly string[] {
  const all = document.querySelectorAll(
    '.slide.present :is(.btn, .slip, .option, .chip, .sheet:not(.one-page *), select, :not(.sheet) > textarea)',
  );
  return [...all].flatMap((one) => {
    if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    // What is lower than its target draws its edge in a box of its own.
    const edged = [null, '::before'].some((box) => {
      const { borderStyle, borderWidth, outlineStyle } = getComputedStyle(one, box);
      return (borderStyle !== 'none' && Number.parseFloat(borderWidth) > 0) || outlineStyle !== 'none';
    });
    return edged ? [] : [`${one.localName}.${one.getAttribute('class')} ${one.textContent?.trim().slice(0, 40)}`];
  });
}

/** In the page: controls that look the same with the focus of the keyboard. */
function withoutFocus(): readonly string[] {
  const before = document.activeElement;
  const found = [
    ...document.querySelectorAll<HTMLElement>('.slide.present :is(button, input, select, textarea, summary, a[href])'),
  ].flatMap((one) => {
    if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || one.tabIndex < 0) return [];
    one.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
    if (document.activeElement !== one) return [];
    // A radio button shows the focus on its slip.
    const shows = [one, one.closest('label'), one.closest('.option, .slip')].some((place) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(place ?? one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    return shows ? [] : [`${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 40)}`];
  });
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return found;
}
