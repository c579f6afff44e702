import { deck as words } from '../strings/deck.ts';
import { qr as qrWords } from '../strings/qr.ts';

const drawings = {
  next: 'M11 5l11 11-11 11',
  text: 'M5 8h22M5 16h22M5 24h14',
  menu: 'M5 8h1M12 8h15M5 16h1M12 16h15M5 24h1M12 24h15',
  wayBack: 'M11 4 4 11l7 7M4 11h14a8 8 0 0 1 0 16h-7',
  notes: 'M7 4h18v24H7zM12 11h8M12 17h8',
  qr: 'M5 5h8v8H5zM19 5h8v8h-8zM5 19h8v8H5zM19 19h4v4h4M19 27h2M26 27h1',
};

function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

function control<T extends HTMLElement>(element: T, label: string, drawing: string, className: string): T {
  element.className = className;
  element.setAttribute('aria-label', label);
  element.title = label;
  element.append(icon(drawing));
  return element;
}

interface DeckBarActions {
  turn(way: 'next' | 'previous'): void;
  openNotes(): void;
  openMenu(): void;
  goBack(): void;
  showQr(): void;
}

interface DeckBar {
  setTextAddress(address: string): void;
  /** Offers the way back to a slide („2.6“), or none. */
  offerWayBack(to: { readonly number: string; readonly headline: string } | undefined): void;
}

/** Turning slides by mouse and finger, the menu, the way to the text and to the notes, and back after a jump. */
export function addDeckBar(parent: HTMLElement, actions: DeckBarActions): DeckBar {
  const bar = document.createElement('nav');
  bar.className = 'deck-bar';
  bar.setAttribute('aria-label', words.bar);
  const button = (label: string, drawing: string, className: string, act: () => void): HTMLButtonElement => {
    const element = control(document.createElement('button'), label, drawing, className);
    element.type = 'button';
    element.addEventListener('click', act);
    return element;
  };
  const text = control(document.createElement('a'), words.asText, drawings.text, 'as-text-link');
  const wayBack = button('', drawings.wayBack, 'way-back-button', actions.goBack);
  const number = document.createElement('b');
  wayBack.append(number);
  wayBack.hidden = true;
  bar.append(
    wayBack,
    button(words.menu, drawings.menu, 'menu', actions.openMenu),
    button(words.notes, drawings.notes, 'notes', actions.openNotes),
    text,
    button(qrWords.show, drawings.qr, 'qr', actions.showQr),
    button(words.previous, drawings.next, 'back', () => actions.turn('previous')),
    button(words.next, drawings.next, 'forward', () => actions.turn('next')),
  );
  parent.append(bar);
  return {
    setTextAddress(address) {
      text.href = address;
    },
    offerWayBack(to) {
      wayBack.hidden = to === undefined;
      if (!to) return;
      wayBack.title = words.back(to.number, to.headline);
      wayBack.setAttribute('aria-label', wayBack.title);
      number.textContent = to.number;
    },
  };
}
