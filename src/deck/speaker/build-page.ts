import { speaker as words } from '../../strings/speaker.ts';

/** What is drawn around the slides. */
export interface Panels {
  readonly clock: HTMLElement;
  readonly controls: HTMLElement;
  readonly keys: HTMLElement;
  readonly notes: HTMLElement;
  readonly next: HTMLElement;
}

/** Builds the speaker view around the sections of the page, in the order in which it is read. */
export function buildPage(deck: HTMLElement): Panels {
  const page = deck.ownerDocument;
  // From here on slides are drawn as in the deck; `data-speaker` says that this is not its window.
  page.documentElement.dataset.speaker = '';
  page.documentElement.dataset.view = 'deck';
  page.title = words.title;
  const panel = (tag: string, className: string, label: string): HTMLElement => {
    const element = page.createElement(tag);
    element.className = className;
    element.setAttribute('aria-label', label);
    return element;
  };
  const panels = {
    clock: panel('header', 'clockline', words.time),
    controls: panel('nav', 'controls', words.controls),
    keys: panel('section', 'keys', words.solution),
    notes: panel('section', 'notes', words.notes),
    next: panel('section', 'after', words.next),
  };
  // Longer than the window they scroll, also by keys.
  panels.keys.tabIndex = 0;
  panels.notes.tabIndex = 0;
  const root = page.createElement('div');
  root.className = 'speaker';
  deck.before(root);
  root.append(panels.clock, deck, panels.controls, panels.keys, panels.notes, panels.next);
  return panels;
}
