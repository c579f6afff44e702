import { cdp } from 'vitest/browser';

/** A point in the window of the test, in client pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Session {
  send(method: string, params?: object): Promise<unknown>;
}

/** Real input of the browser: events are trusted, capture and clicks follow as for a hand. */
const browser = (): Session => cdp() as unknown as Session;

/** The test runs in a frame; the browser counts from the window around it. */
function inWindow({ x, y }: Point): Point {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  return { x: (frame?.left ?? 0) + x * scale, y: (frame?.top ?? 0) + y * scale };
}

export function centreOf(element: Element | null, dx = 0, dy = 0): Point {
  if (!element) throw new Error('there is no such element to point at');
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2 + dx, y: top + height / 2 + dy };
}

async function mouse(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point): Promise<void> {
  const button = { button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 };
  await browser().send('Input.dispatchMouseEvent', { type, ...inWindow(at), ...button });
}

/** Presses at the first point and moves over the others; the button stays down. */
export async function drag(from: Point, ...over: readonly Point[]): Promise<void> {
  await mouse('mousePressed', from);
  for (const at of over) await mouse('mouseMoved', at);
  await frame();
}

export async function release(at: Point): Promise<void> {
  await mouse('mouseReleased', at);
  await frame();
}

/** Presses and releases without moving, once nothing moves by itself any more. */
export async function click(element: Element | null): Promise<void> {
  await rest();
  const at = centreOf(element);
  await mouse('mousePressed', at);
  await release(at);
}

/** Presses, moves and releases. */
export async function dragTo(from: Point, to: Point): Promise<void> {
  await drag(from, { x: from.x + 12, y: from.y + 6 }, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, to);
  await release(to);
}

/** A finger that goes down, moves and is lifted, or is taken away by the system. */
export async function swipe(from: Point, to: Point, end: 'touchEnd' | 'touchCancel' = 'touchEnd'): Promise<void> {
  const send = (type: string, points: readonly Point[]) =>
    browser().send('Input.dispatchTouchEvent', { type, touchPoints: points.map(inWindow) });
  await send('touchStart', [from]);
  for (const part of [0.1, 0.4, 0.8, 1]) {
    await send('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
    await frame();
  }
  await send(end, []);
  await frame();
}

/** A short touch, until the browser has made a click of it. */
export async function tap(element: Element | null): Promise<void> {
  await rest();
  const at = inWindow(centreOf(element));
  const clicked = new Promise((resolve) => window.addEventListener('click', resolve, { capture: true, once: true }));
  await browser().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await browser().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await clicked;
  await frame();
}

/** Resolves when every animation has ended. */
export async function rest(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

/** Makes the browser report that the learner wants less motion; call the result to end it. */
export async function lessMotion(): Promise<() => Promise<void>> {
  const set = async (value: string) => {
    await browser().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  };
  await set('reduce');
  return () => set('');
}

/** The next frame: input has been handled, and what it changed is drawn. */
export async function frame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
