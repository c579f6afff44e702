import { test as words } from '../strings/test.ts';
import { showNotice } from './notice.ts';

/**
 * A link of a result leads to a slide to reread: the focus goes to its headline, and a notice leads back to the result.
 * An item shown alone has no slides beside it; there the browser leads back.
 */
export function offerWayBack(page: Document): void {
  let notice: HTMLElement | undefined;
  const follow = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-reread]') : null;
    const result = link?.closest('.slide');
    const slide = page.getElementById(link?.hash.replace(/^#\/?/, '') ?? '');
    if (!result || !slide) return;
    const href = page.documentElement.dataset.view === 'deck' ? location.hash : `#${result.id}`;
    notice?.remove();
    const shown = showNotice(words.rereadNotice, { href, text: words.backToResult });
    shown.classList.add('way-back');
    shown.querySelector('a')?.addEventListener('click', () => {
      addEventListener('hashchange', () => leave(shown, result), { once: true });
      // reveal.js writes the address up to a second late: until then nothing would change.
      if (location.hash === href) dispatchEvent(new HashChangeEvent('hashchange'));
    });
    notice = shown;
    requestAnimationFrame(() => focus(slide.querySelector('h2')));
  };
  // Before reveal.js turns the slide and with it the address.
  page.addEventListener('click', follow, { capture: true });
}

function leave(notice: HTMLElement, result: Element): void {
  notice.remove();
  focus(result.querySelector('.quiz-result'));
}

function focus(element: HTMLElement | null): void {
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
