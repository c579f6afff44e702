import { html, nothing, type TemplateResult } from 'lit';
import type { CategoriseItem, PartId } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { renderSelect } from '../shared/select.ts';
import { renderJudged, stateOf } from './card.ts';
import type { CardView } from './card-view.ts';

export interface ListView {
  readonly uid: string;
  readonly item: CategoriseItem;
  readonly cards: readonly CardView[];
  readonly open: boolean;
  /** The card that `check` found missing gets its message. */
  readonly notice: string;
  unfolded(card: PartId): boolean;
  whyButton(view: CardView): TemplateResult | typeof nothing;
  onChange(card: PartId, field: PartId | ''): void;
}

/** One native select per card; its name is the card's text. */
export function renderList(view: ListView): TemplateResult {
  const { uid, item } = view;
  return html`<ol class="card-list" aria-label=${common.list} data-count=${view.cards.length}>${view.cards.map(
    (one) => {
      const { card, number, judgement } = one;
      const id = `${uid}-${card.id}`;
      const missing = view.notice !== '' && one.places.length === 0;
      return html`<li class="slip ${stateOf(judgement)}" data-row=${card.id}>
      <b class="number" aria-hidden="true">${number}</b>
      <label for=${id}>${card.text}</label>
      ${renderSelect({
        id,
        options: item.body.fields,
        value: one.places[0]?.id ?? '',
        open: view.open,
        invalid: missing,
        describedBy: judgement ? `${id}-why` : missing ? `${uid}-status` : '',
        onChange: (field) => view.onChange(card.id, field),
      })}
      ${
        judgement
          ? html`<div class="judgement"><div id="${id}-why">${renderJudged(judgement)}
              ${view.unfolded(card.id) && judgement.reason ? html`<span class="why">${judgement.reason}</span>` : nothing}</div>
              ${judgement.reason ? view.whyButton(one) : nothing}</div>`
          : nothing
      }
    </li>`;
    },
  )}</ol>`;
}
