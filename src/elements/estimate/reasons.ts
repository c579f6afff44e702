import { html, nothing, type TemplateResult } from 'lit';
import type { EstimateItem } from '../../model/item.ts';
import { given, withValues } from '../../model/response.ts';
import { estimate as words } from '../../strings/estimate.ts';
import type { Stage } from '../shared/stage.ts';

const sides = ['low', 'high'] as const;
type Side = (typeof sides)[number];

/** As many cards as fit a column of a slide. */
const mostCards = 3;
const longest = 90;

/** Reasons on cards, low estimates left and high ones right. Those of the class take the place of the examples. */
export function renderReasons(view: Stage<EstimateItem>, mayAdd: boolean): TemplateResult {
  return html`<div class="reasons">${sides.map((side) => renderSide(view, side, mayAdd))}</div>`;
}

function renderSide(view: Stage<EstimateItem>, side: Side, mayAdd: boolean): TemplateResult {
  const { item, response, uid } = view;
  const typed = mayAdd ? given(response, side) : [];
  const cards = typed.length ? typed : item.key.reasons[side];
  const note = mayAdd ? words.examples : words.invented;
  return html`<section aria-labelledby="${uid}-${side}">
    <h4 id="${uid}-${side}">${words.reasons[side]}</h4>
    ${typed.length ? nothing : html`<p class="reasons-note">${note}</p>`}
    <ul>${cards.map((card) => html`<li class="slip">${card}</li>`)}</ul>
    ${mayAdd && typed.length < mostCards ? renderAdding(view, side) : nothing}
  </section>`;
}

function renderAdding(view: Stage<EstimateItem>, side: Side): TemplateResult {
  const id = `${view.uid}-add-${side}`;
  const add = (): void => {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLInputElement)) return;
    const text = field.value.trim();
    if (text === '') {
      field.focus();
      return;
    }
    field.value = '';
    view.go(withValues(view.response, side, [...given(view.response, side), text]), `#${id}`, words.reasonAdded);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) add();
  };
  return html`<div class="reason-entry">
    <input type="text" id=${id} maxlength=${longest} autocomplete="off" aria-label=${words.addReason[side]}
      @keydown=${press}>
    <button type="button" class="btn" @click=${add}>${words.add}<span class="vh">: ${words.addReason[side]}</span></button>
  </div>`;
}
