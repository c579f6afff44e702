import { html, render, svg, type TemplateResult } from 'lit';
import { vote as words } from '../../strings/vote.ts';
import { letterOf } from './counts.ts';

/** One sign per letter, beside its colour: who does not see the colour sees the shape. */
const shapes: readonly TemplateResult[] = [
  svg`<circle cx="16" cy="16" r="14"/>`,
  svg`<path d="M3 3h26v26H3z"/>`,
  svg`<path d="M16 2 31 29H1z"/>`,
  svg`<path d="M16 0 32 16 16 32 0 16z"/>`,
];

/** „Hochhalten“: shows the own choice so large that it is read across the room. Nothing is sent. */
export function renderHoldUp(place: number, text: string): TemplateResult {
  return html`<button type="button" class="btn hold-up-button"
    @click=${({ currentTarget }: Event) => holdUp(currentTarget as HTMLElement, place, text)}>${words.holdUp}</button>`;
}

/** The letter fills the screen until a tap anywhere, Esc or „Schließen“; then the focus is back on the button. */
function holdUp(button: HTMLElement, place: number, text: string): void {
  const dialog = document.createElement('dialog');
  const letter = letterOf(place);
  const sign = place % shapes.length;
  dialog.className = 'hold-up';
  dialog.dataset.sign = String(sign);
  dialog.setAttribute('aria-label', words.heldUp(letter));
  render(
    html`<div class="hold-up-band">
        <svg class="hold-up-sign" viewBox="0 0 32 32" aria-hidden="true">${shapes[sign]}</svg>
        <button type="button" class="btn">${words.putDown}</button>
      </div>
      <b class="hold-up-letter" aria-hidden="true">${letter}</b>
      <p class="hold-up-text">${text}</p>`,
    dialog,
  );
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    button.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
