/** `--d-move` and `--ease` of the tokens: the animation needs them as values. */
const duration = 200;
const easing = 'cubic-bezier(0.2, 0, 0, 1)';
/** Tells this movement from others, such as a button that answers the pointer. */
const name = 'settle';

/** Whether anything may move; asked each time, because the setting can change while the page is open. */
function mayMove(): boolean {
  const { motion } = document.documentElement.dataset;
  return motion !== 'ruhig' && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** How much larger an element is drawn than it was laid out: a slide is scaled as a whole by a transform. */
export function scaleOf(element: HTMLElement): number {
  return element.offsetWidth ? element.getBoundingClientRect().width / element.offsetWidth : 1;
}

/**
 * Lets an element that has just been drawn in its new place come from where it was seen before (`from`, in client
 * pixels), also where it is still on its way. While it comes it has `data-settling`. Under reduced motion it is simply
 * there.
 */
export function settle(element: HTMLElement, from: DOMRect): void {
  for (const running of settling(element)) running.cancel();
  const to = element.getBoundingClientRect();
  const scale = scaleOf(element);
  const x = (from.left + from.width / 2 - to.left - to.width / 2) / scale;
  const y = (from.top + from.height / 2 - to.top - to.height / 2) / scale;
  if (!mayMove() || Math.hypot(x, y) < 1) return;
  element.dataset.settling = '';
  const options = { id: name, duration, easing };
  const animation = element.animate([{ translate: `${x}px ${y}px` }, { translate: '0 0' }], options);
  const done = (): void => {
    if (!settling(element).length) delete element.dataset.settling;
  };
  animation.finished.then(done, done);
}

function settling(element: HTMLElement): readonly Animation[] {
  return element.getAnimations().filter(({ id }) => id === name);
}
