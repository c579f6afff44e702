import { test as words } from '../strings/test.ts';
import { showNotice } from './notice.ts';

/**
 * A link of a result leads to a slide to reread: the focus goes to its headline, and a notice leads back to the result.
 * An item shown alone has no slides beside it; there the browser leads back.
 */
export function offerWayBack(page: Document): void {
  let notice: HTMLElement | undefined;
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-reread]') : null;
    const result = link?.closest('.slide');
    const slide = page.getElementById(link?.hash.replace(/^#\/?/, '') ?? '');
    if (!result || !slide) return;
    focusAfterTurn(() => slide.querySelector('h2'));
    const href = page.documentElement.dataset.view === 'deck' ? location.hash : `#${result.id}`;
    notice?.remove();
    notice = showNotice(words.rereadNotice, { href, text: words.backToResult });
    notice
      .querySelector('a')
      ?.addEventListener('click', () => focusAfterTurn(() => result.querySelector('.quiz-result')));
  });
}

/** Once the address has changed and the slide is shown. */
function focusAfterTurn(find: () => HTMLElement | null): void {
  addEventListener('hashchange', () => requestAnimationFrame(() => focus(find())), { once: true });
}

function focus(element: HTMLElement | null): void {
  if (!element) return;
  element.tabIndex = -1;
  element.focus();
}
