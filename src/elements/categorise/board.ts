import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CategoriseItem, PartId, Target } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { placing as words } from '../../strings/placing.ts';
import type { PlaceController } from '../placing/place-controller.ts';
import { type CardLook, renderCard, renderJudged, stateOf } from './card.ts';
import type { CardView } from './card-view.ts';
import { fieldsInOrder, nameOfField, renderFieldHead, styleOfField } from './field-head.ts';
import { renderAxes } from './swot.ts';

export interface BoardView {
  readonly uid: string;
  readonly item: CategoriseItem;
  readonly cards: readonly CardView[];
  /** The card whose whole text is seen. */
  readonly shown: PartId | undefined;
  /** Its reason is read (checked), or it is selected. */
  readonly pressed: PartId | undefined;
  readonly placing: PlaceController<CategoriseItem>;
  readonly open: boolean;
  /** Checked, in the reader: every card is written out in its field with its reason, and none is a button. */
  readonly unfolds: boolean;
  onCard(card: PartId, event: MouseEvent): void;
}

/** Tray on the left, on the right the fields: columns, the two axes of a SWOT, or the steps of a staircase. */
export function renderBoard(view: BoardView): TemplateResult {
  const { uid, item, cards, placing } = view;
  const open = cards.filter((one) => fieldOf(one) === undefined);
  const lit = placing.selected !== undefined;
  return html`<div class="board ${lit ? 'lit' : ''} ${view.unfolds ? 'unfolded' : ''}" data-look=${item.body.look} role="group" aria-label=${common.board}
    aria-describedby=${view.open ? `${uid}-how` : nothing}>
    ${
      view.open
        ? html`<p class="placing-line"><span id="${uid}-how"><span class="vh">${words.about(cards.length, item.body.fields.length)} </span>${words.instruction}</span>
            <span class="placing-status">${words.status(cards.length - open.length, cards.length)}</span></p>`
        : nothing
    }
    ${view.unfolds ? nothing : renderTray(view, open)}
    <div class="fields">${item.body.look === 'swot' ? renderAxes() : nothing}${fieldsInOrder(item).map((field) => renderField(view, field))}</div>
  </div>`;
}

function renderTray(view: BoardView, open: readonly CardView[]): TemplateResult {
  const shown = view.cards.find(({ card }) => card.id === view.shown);
  return html`<div class="tray" role="group" aria-label=${words.tray}>
    ${shown && !open.includes(shown) ? renderShown(shown) : nothing}
    <ul class="cards">${repeat(
      open,
      ({ card }) => card.id,
      (one) => html`<li>${renderCard(one, look(view, one, one === shown))}</li>`,
    )}</ul>
    ${!open.length && !shown ? html`<p>${words.allPlaced}</p>` : nothing}
  </div>`;
}

/** The whole text of a card that lies in a field, and what is said about it. */
function renderShown({ number, card, state, judgement }: CardView): TemplateResult {
  return html`<div class="slip shown ${stateOf(judgement)}" role="group" aria-label=${words.shownCard}>
    <p><b class="number">${number}</b> ${card.text}</p>
    <p>${judgement ? renderJudged(judgement) : state}</p>
    ${judgement?.reason ? html`<p class="why">${judgement.reason}</p>` : nothing}
  </div>`;
}

function renderField(view: BoardView, field: Target): TemplateResult {
  const { placing, item } = view;
  const here = view.cards.filter((one) => fieldOf(one)?.id === field.id);
  const count = here.filter(({ places }) => places.length).length;
  const place = () => void placing.place(field.id);
  return html`<div class="field" role="group" aria-label=${nameOfField(item, field)} data-zone=${field.id}
    .style=${styleOfField(item, field)} @click=${(event: Event) => {
      if (!(event.target as Element).closest('button')) place();
    }}>
    <p class="field-head">${renderFieldHead(item, field)}<span class="field-count" aria-hidden="true">${count}</span></p>
    <ul class="cards">${repeat(
      here,
      ({ card }) => card.id,
      (one) => html`<li>${renderCard(one, look(view, one, false))}
        ${view.unfolds && one.judgement?.reason ? html`<p class="why">${one.judgement.reason}</p>` : nothing}</li>`,
    )}</ul>
    ${
      placing.selected === undefined
        ? nothing
        : html`<button type="button" class="landing" data-target=${field.id} @click=${place}>
            <span class="vh">${words.target(field.text, count)}</span><span aria-hidden="true">${words.placeHere}</span></button>`
    }
  </div>`;
}

/** Where a card is drawn: where it lies, with the solution where it belongs, else in the tray. */
function fieldOf({ places, judgement }: CardView): Target | undefined {
  return places[0] ?? judgement?.belongs[0];
}

function look(view: BoardView, { card, places }: CardView, full: boolean): CardLook {
  const pressed = view.pressed === card.id;
  const { selected } = view.placing;
  return {
    full: full || view.unfolds || card.short === undefined,
    button: !view.unfolds,
    pressed,
    skipped: selected !== undefined && selected !== card.id && places.length > 0,
    onClick: (event) => view.onCard(card.id, event),
  };
}
