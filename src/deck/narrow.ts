/** Below this the address alone would have shown the reader. */
const narrow = '(max-width: 719px), (max-height: 499px)';

/** Offers the text when the window becomes narrow; the deck stays. Once a visit: who closes it has decided. */
export function offerTextWhenNarrow(page: Window, offer: () => void): void {
  const query = page.matchMedia(narrow);
  const listen = (): void => {
    if (!query.matches) return;
    query.removeEventListener('change', listen);
    offer();
  };
  query.addEventListener('change', listen);
}
