import { announce } from '../elements/shared/announce.ts';
import { offline as words } from '../strings/offline.ts';

interface UpdateBarActions {
  loadNow(): void;
  later(): void;
}

/** Puts the offer of a new version below whatever bar the view has at its top, and says it once. */
export function showUpdateBar(page: Document, actions: UpdateBarActions): void {
  const bar = page.createElement('section');
  bar.className = 'update-bar';
  bar.setAttribute('aria-label', words.updateLabel);
  const text = page.createElement('p');
  text.textContent = words.update;
  const later = (): void => {
    page.documentElement.removeAttribute('data-update');
    holdText(page, -bar.offsetHeight);
    bar.remove();
    actions.later();
  };
  bar.append(text, button(page, words.loadNow, actions.loadNow), button(page, words.later, later));
  page.documentElement.dataset.update = '';
  const top = page.querySelector('.reader-bar') ?? page.querySelector('body > .skip');
  if (top) top.after(bar);
  else page.body.prepend(bar);
  holdText(page, bar.offsetHeight);
  announce(bar, words.update);
}

/** What is being read stays where it is, also in Safari, which does not see to it by itself. */
function holdText(page: Document, height: number): void {
  if (page.documentElement.dataset.view !== 'reader' || scrollY === 0) return;
  if (!CSS.supports('overflow-anchor', 'auto')) scrollBy(0, height);
}

function button(page: Document, label: string, act: () => void): HTMLButtonElement {
  const element = page.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
