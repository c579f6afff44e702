import { deck as words } from '../strings/deck.ts';

/** Shows a sentence at the top of the page that stays until it is closed; `link` leads on. */
export function showNotice(sentence: string, link?: { readonly href: string; readonly text: string }): HTMLElement {
  const box = document.createElement('div');
  box.className = document.documentElement.dataset.view === 'deck' ? 'deck-notice' : 'notice';
  const text = document.createElement('p');
  text.textContent = sentence;
  box.append(text);
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = link.href;
    anchor.textContent = link.text;
    box.append(anchor);
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => box.remove());
  box.append(close);
  document.body.prepend(box);
  return box;
}
