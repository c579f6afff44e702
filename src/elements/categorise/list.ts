import { html, nothing, type TemplateResult } from 'lit';
import type { CategoriseItem, PartId } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { renderOnPaper } from '../shared/on-paper.ts';
import { renderSelect } from '../shared/select.ts';
import { renderJudged, stateOf } from './card.ts';
import type { CardView } from './card-view.ts';

export interface ListView {
  readonly uid: string;
  readonly item: CategoriseItem;
  readonly cards: readonly CardView[];
  readonly open: boolean;
  /** Rows are as low as they can be: a slide. */
  readonly tight: boolean;
  /** The card that `check` found missing gets its message. */
  readonly notice: string;
  unfolded(card: PartId): boolean;
  whyButton(view: CardView): TemplateResult | typeof nothing;
  onChange(card: PartId, field: PartId | ''): void;
}

/** So many rows fit on a slide one below the other. */
const oneColumn = 6;

/** One native select per card; its name holds the card's text. */
export function renderList(view: ListView): TemplateResult {
  const dense = view.tight && view.cards.length > oneColumn;
  return html`${renderOnPaper(view.item.body.fields)}<ol class="card-list" aria-label=${common.list} ?data-dense=${dense}>${view.cards.map((one) => renderRow(view, one, dense))}</ol>`;
}

function renderRow(view: ListView, one: CardView, dense: boolean): TemplateResult {
  const { card, number, places, judgement } = one;
  const id = `${view.uid}-${card.id}`;
  const missing = view.notice !== '' && places.length === 0;
  const brief = dense || (view.tight && judgement !== undefined) ? card.short : undefined;
  const reason = judgement?.reason && view.unfolded(card.id) ? judgement.reason : undefined;
  return html`<li class="slip ${stateOf(judgement)}" data-row=${card.id}>
    <b class="number" aria-hidden="true">${number}</b>
    <label for=${id}>${brief === undefined ? card.text : html`<span>${brief}</span><span class="vh">– ${card.text}</span>`}</label>
    ${renderSelect({
      id,
      options: view.item.body.fields,
      value: places[0]?.id ?? '',
      open: view.open,
      invalid: missing,
      describedBy: judgement ? `${id}-verdict ${id}-reason` : missing ? `${view.uid}-status` : '',
      onChange: (field) => view.onChange(card.id, field),
    })}
    ${judgement ? html`<div class="row-verdict"><span id="${id}-verdict">${renderJudged(judgement)}</span>${judgement.reason ? view.whyButton(one) : nothing}</div>` : nothing}
    ${judgement ? html`<p class="why" id="${id}-reason">${reason}</p>` : nothing}
  </li>`;
}
