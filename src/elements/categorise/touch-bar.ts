import { html, nothing, type TemplateResult } from 'lit';
import type { CategoriseItem } from '../../model/item.ts';
import { placing as words } from '../../strings/placing.ts';
import type { PlaceController } from '../placing/place-controller.ts';
import type { CardView } from './card-view.ts';

/** After a tap: the fields as large buttons within reach of the thumb. */
export function renderTouchBar(
  item: CategoriseItem,
  cards: readonly CardView[],
  placing: PlaceController<CategoriseItem>,
): TemplateResult | typeof nothing {
  const chosen = cards.find(({ card }) => card.id === placing.selected);
  if (!placing.tapped || !chosen) return nothing;
  const count = (field: string) => cards.filter(({ places }) => places.some(({ id }) => id === field)).length;
  return html`<div class="touch-bar" role="group" aria-label=${words.bar}>
    <p><b class="number">${chosen.number}</b> ${chosen.card.text}</p>
    <div class="touch-fields">${item.body.fields.map(
      ({ id, text }) => html`<button type="button" class="btn" @click=${() => placing.place(id)}>
        <span aria-hidden="true">${words.inField(text)}</span><span class="vh">${words.target(text, count(id))}</span></button>`,
    )}</div>
    <div class="touch-more">
      <label><input type="checkbox" .checked=${placing.advances} @change=${(event: Event) => {
        placing.advances = (event.target as HTMLInputElement).checked;
      }}> ${words.advance}</label>
      <button type="button" class="btn" @click=${() => placing.cancel()}>${words.cancel}</button>
    </div>
  </div>`;
}
