import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CanvasField } from '../../model/item.ts';
import { canvas as words } from '../../strings/canvas.ts';

/** So much fits on the page on which all fields meet. */
export const longestText = 600;

/** A field of a canvas as it is to be drawn. */
export interface SheetView {
  /** Id of the text area, unique in the page; ids of what describes it begin with it. */
  readonly id: string;
  readonly field: CanvasField;
  readonly text: string;
  /** Id of a message about the field elsewhere; empty where there is none. */
  readonly noticeId?: string;
  /** The place of the field among those of its page. */
  readonly number?: number;
  /** What stands beside the label: a way to somewhere, a button. */
  readonly tools?: TemplateResult;
  onInput(text: string): void;
  /** The text area is left. */
  onLeave(): void;
}

/** A sheet of paper with label, prompt and ruled lines to write on; says when no more text fits. */
export function renderSheet({
  id,
  field,
  text,
  noticeId = '',
  number,
  tools,
  onInput,
  onLeave,
}: SheetView): TemplateResult {
  const full = text.length >= longestText;
  const promptId = field.prompt && `${id}-prompt`;
  const limitId = full && `${id}-limit`;
  const described = [promptId, limitId, noticeId].filter(Boolean).join(' ');
  return html`<div class="sheet" data-prevent-swipe>
    <div class="sheet-head">
      <label class="field-label" for=${id}>${number ? html`<span aria-hidden="true">${number} </span>` : nothing}${field.label}</label>
      ${tools ?? nothing}
    </div>
    ${promptId ? html`<p class="field-prompt" id=${promptId}>${field.prompt}</p>` : nothing}
    <textarea id=${id} rows="3" placeholder=" " maxlength=${longestText} data-part=${field.id} .value=${live(text)}
      aria-describedby=${described || nothing} @input=${(event: Event) => onInput((event.target as HTMLTextAreaElement).value)}
      @blur=${onLeave}></textarea>
    ${limitId ? html`<p class="field-limit" id=${limitId}>${words.limit(longestText)}</p>` : nothing}
  </div>`;
}
