import type { Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** So far a finger moves before a drag has begun, in pixels. */
const slip = 12;

/**
 * A finger that goes down at `from`, moves in small steps and comes up at `to`, which may be looked up when the drag has
 * begun and the page has made room for it. Unlike synthetic events these are the browser's own: it scrolls, cancels
 * pointers and clicks as on a phone.
 */
export async function dragFinger(
  page: Page,
  from: Point,
  to: Point | (() => Promise<Point>),
  steps = 10,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [from]);
  let end: Point;
  if (typeof to === 'function') {
    await send('touchMove', [{ x: from.x + slip, y: from.y + slip }]);
    end = await to();
  } else {
    end = to;
  }
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    await send('touchMove', [{ x: from.x + (end.x - from.x) * part, y: from.y + (end.y - from.y) * part }]);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  // A finger that comes up while it moves flings, and the browser takes the next tap for stopping that.
  await page.waitForTimeout(150);
  await send('touchMove', [end]);
  await send('touchEnd', []);
  await session.detach();
}

/** The middle of what a selector shows. */
export async function middleOf(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
