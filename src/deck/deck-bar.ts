import { deck as words } from '../strings/deck.ts';

const drawings = {
  next: 'M11 5l11 11-11 11',
  text: 'M5 8h22M5 16h22M5 24h14',
  notes: 'M7 4h18v24H7zM12 11h8M12 17h8',
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
}

/** Turning slides by mouse and finger, the way to the text and to the notes. Returns the setter of the text's address. */
export function addDeckBar(parent: HTMLElement, actions: DeckBarActions): (textAddress: string) => void {
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
  bar.append(
    button(words.notes, drawings.notes, 'notes', actions.openNotes),
    text,
    button(words.previous, drawings.next, 'back', () => actions.turn('previous')),
    button(words.next, drawings.next, 'forward', () => actions.turn('next')),
  );
  parent.append(bar);
  return (textAddress) => {
    text.href = textAddress;
  };
}
