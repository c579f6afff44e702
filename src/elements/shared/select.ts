import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Choice } from '../../model/item.ts';
import { item as words } from '../../strings/item.ts';

/** A native select whose first entry asks for a choice and means none. */
export interface SelectView {
  readonly id: string;
  /** Accessible name, where no label is tied to the id. */
  readonly name?: string;
  readonly options: readonly Choice[];
  /** The chosen option's id; empty where none is chosen. */
  readonly value: string;
  /** While an item is not open the select can be read and reached, and does nothing. */
  readonly open: boolean;
  readonly invalid: boolean;
  /** Id of what describes it; empty where nothing does. */
  readonly describedBy: string;
  /** Called with an option's id or an empty string; where nothing may change, the caller draws again. */
  onChange(value: string): void;
}

export function renderSelect(view: SelectView): TemplateResult {
  const { value, open } = view;
  return html`<select id=${view.id} aria-label=${ifDefined(view.name)} aria-disabled=${open ? nothing : 'true'}
    aria-invalid=${view.invalid ? 'true' : nothing} aria-describedby=${view.describedBy || nothing}
    @mousedown=${(event: Event) => {
      if (!open) event.preventDefault();
    }}
    @change=${(event: Event) => view.onChange((event.target as HTMLSelectElement).value)}>
    <option value="" .selected=${live(value === '')}>${words.pleaseChoose}</option>
    ${view.options.map(({ id, text }) => html`<option value=${id} .selected=${live(id === value)}>${text}</option>`)}
  </select>`;
}
