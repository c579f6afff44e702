/** A control that needs its own keys. Links too: Enter and Space belong to them. */
const controls = 'input, textarea, select, button, summary, a[href], [contenteditable], [data-keys="own"]';
/** Here the clicker's keys have a meaning of their own. */
const pagingControls = 'textarea, select';

function pathOf(event: Event): readonly Element[] {
  return event.composedPath().filter((node): node is Element => node instanceof Element);
}

/** While a dialog is open no key may reach the slides behind it. A live list: a search would go through the whole page. */
function dialogIsOpen(page: Document): boolean {
  return [...page.getElementsByTagName('dialog')].some(({ open }) => open);
}

/** Letters, digits and signs; Space belongs to those who turn slides by hand. */
function isShortcut({ key }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ';
}

/**
 * Whether reveal.js may have a key. It looks only at the document's active element, which is the host where the focus
 * is in a shadow root, and takes Space and arrows from buttons and selects; so the way of the event is looked through.
 * PageUp and PageDown never go to reveal.js: `startPaging` turns the slides. Single letters do nothing where the settings
 * have turned them off: who speaks to the device or hits keys by chance needs that (WCAG 2.1.4).
 */
export function deckMayHave(event: KeyboardEvent): boolean {
  if (event.key === 'PageDown' || event.key === 'PageUp') return false;
  if (dialogIsOpen(document)) return false;
  if (isShortcut(event) && document.documentElement.dataset.keys === 'aus') return false;
  return !pathOf(event).some((element) => element.matches(controls));
}

/**
 * The clicker: PageDown and PageUp turn the slide wherever the focus is, except in a textarea, a select or an open
 * dialog. Returns its undo.
 */
export function startPaging(page: Document, turn: (way: 'next' | 'previous') => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
    if (event.defaultPrevented || dialogIsOpen(page)) return;
    if (pathOf(event).some((element) => element.matches(pagingControls))) return;
    event.preventDefault();
    turn(event.key === 'PageDown' ? 'next' : 'previous');
  };
  page.addEventListener('keydown', listen);
  return () => page.removeEventListener('keydown', listen);
}
