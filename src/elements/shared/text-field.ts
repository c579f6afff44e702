import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

/** A field for a short text that is saved with every key. */
export interface TextFieldView {
  readonly id: string;
  /** Accessible name, where no label is tied to the id. */
  readonly name?: string;
  readonly value: string;
  /** Width in characters. */
  readonly size: number;
  /** Which keyboard a phone shows. */
  readonly inputMode?: 'decimal';
  /** While an item is not open the field can be read and reached, and does nothing. */
  readonly open: boolean;
  readonly invalid: boolean;
  /** Ids of what describes it; empty where nothing does. */
  readonly describedBy: string;
  onChange(value: string): void;
}

export function renderTextField(view: TextFieldView): TemplateResult {
  return html`<input type="text" id=${view.id} aria-label=${ifDefined(view.name)} inputmode=${ifDefined(view.inputMode)}
    size=${view.size} autocomplete="off" autocapitalize="off" spellcheck="false" .value=${live(view.value)}
    ?readonly=${!view.open} aria-disabled=${view.open ? nothing : 'true'} aria-invalid=${view.invalid ? 'true' : nothing}
    aria-describedby=${view.describedBy || nothing}
    @input=${(event: Event) => view.onChange((event.target as HTMLInputElement).value)}>`;
}
