import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { counts as words } from '../../strings/counts.ts';

/** A field for the counted votes of one option. */
export interface CountFieldView {
  /** Unique in the page. */
  readonly id: string;
  readonly letter: string;
  readonly value: string;
  readonly invalid: boolean;
  /** Id of the message about it; empty where there is none. */
  readonly describedBy: string;
  onInput(text: string): void;
  /** Enter was pressed: the focus goes on. */
  onEnter(): void;
}

/** Draws the field with its label. It takes any text, so that a slip of the finger stays readable. */
export function renderCountField(view: CountFieldView): TemplateResult {
  const { id, invalid, describedBy } = view;
  return html`<label class="vh" for=${id}>${words.field(view.letter)}</label>
    <input class="count" id=${id} type="text" inputmode="numeric" autocomplete="off" .value=${live(view.value)}
      aria-invalid=${invalid ? 'true' : nothing} aria-describedby=${describedBy || nothing}
      @input=${(event: Event) => view.onInput((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        view.onEnter();
      }}>`;
}
