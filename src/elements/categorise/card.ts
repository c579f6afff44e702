import { html, nothing, type TemplateResult } from 'lit';
import { placing as words } from '../../strings/placing.ts';
import { grip } from '../shared/icons.ts';
import { renderVerdict } from '../shared/verdict.ts';
import type { CardView, Judgement } from './card-view.ts';

export interface CardLook {
  /** The whole text; otherwise `short` stands for it and the text is only heard. */
  readonly full: boolean;
  /** Where nothing can be done with a card it is plain text. */
  readonly button: boolean;
  /** Selected, or in a checked board the card whose reason is read. */
  readonly pressed: boolean;
  /** Tab walks past it, because targets are to be walked. */
  readonly skipped: boolean;
  onClick(event: MouseEvent): void;
}

/** A card as a button: number, text, place, judgement. All of them are its name, so that names hold what is seen. */
export function renderCard(view: CardView, look: CardLook): TemplateResult {
  const { card, judgement } = view;
  const slip = `slip card ${look.full ? 'full' : 'brief'} ${stateOf(judgement)}`;
  if (!look.button) return html`<div class=${slip}>${renderInside(view, look)}</div>`;
  return html`<button type="button" class="${slip} ${look.pressed ? 'selected' : ''}" data-card=${card.id} ?data-why=${judgement !== undefined}
    aria-pressed=${look.pressed} tabindex=${look.skipped ? -1 : nothing} @click=${look.onClick}>
    <span class="handle" data-handle aria-hidden="true">${grip()}</span>${renderInside(view, look)}</button>`;
}

function renderInside({ card, number, state, judgement }: CardView, { full }: CardLook): TemplateResult {
  return html`<b class="number">${number}</b>
    <span class="card-text">${
      full || card.short === undefined
        ? card.text
        : html`<span class="short">${card.short}</span><span class="vh">– ${card.text}</span>`
    }</span>
    <span class="vh">${state}</span>
    ${judgement ? renderJudged(judgement) : nothing}`;
}

/** Verdict and, with the solution, where the card belongs. */
export function renderJudged({ verdict, belongs }: Judgement): TemplateResult {
  return html`<span class="judged">
    ${verdict === 'absent' ? nothing : renderVerdict(verdict)}
    ${belongs.length ? html`<span class="belongs">${words.belongsIn(belongs.map(({ text }) => text))}</span>` : nothing}
  </span>`;
}

/** How a card's slip looks: right, not yet, or shown where it would have belonged. */
export function stateOf(judgement: Judgement | undefined): 'ok' | 'bad' | 'missed' | '' {
  if (!judgement) return '';
  return ({ right: 'ok', partial: 'bad', wrong: 'bad', absent: 'missed' } as const)[judgement.verdict];
}
