import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { item as common } from '../../strings/item.ts';
import { order as words } from '../../strings/order.ts';
import { arrowDown, arrowUp, grip } from '../shared/icons.ts';
import { renderIcon, renderVerdict } from '../shared/verdict.ts';
import { hasSelect, type StepView } from './step-view.ts';

export interface RowLook {
  readonly rows: number;
  readonly open: boolean;
  /** Where the line is drawn when the dragged step would come here. */
  readonly side: 'before' | 'after' | undefined;
  /** Reasons stand in the row: the reader. */
  readonly reasons: boolean;
  /** The verdict of a pair is an icon; its word is heard. Rows of a slide need the room for the place that a step had. */
  readonly brief: boolean;
  /** To a place counted from 0. The button that was pressed keeps the focus. */
  onMove(to: number, control: Control): void;
}

export type Control = 'up' | 'down' | 'place';

/** A row: number, text, place, buttons and handle; after checking the verdict, on the seam to the next row. */
export function renderRow(view: StepView, look: RowLook): TemplateResult {
  const { step, place, verdict, next } = view;
  const state = next === undefined && verdict !== undefined ? (verdict === 'right' ? 'ok' : 'bad') : '';
  return html`<li data-zone=${place - 1} data-side=${look.side ?? nothing}>
    <div class="slip step ${state}" data-step=${step.id}>
      <b class="number">${place}</b>
      <span class="step-text" lang="de">${renderText(view)}</span>
      ${look.open ? renderControls(view, look) : nothing}
      ${verdict && !next ? renderVerdict(verdict) : nothing}
      ${look.reasons ? renderReasons(view) : nothing}
    </div>
    ${verdict && next ? renderPair(verdict, next.text, look.brief) : nothing}
  </li>`;
}

function renderPair(verdict: 'right' | 'wrong', next: string, brief: boolean): TemplateResult {
  const state = verdict === 'right' ? 'ok' : 'bad';
  const word = verdict === 'right' ? common.right : common.notYet;
  return html`<p class="pair ${state} ${brief ? 'brief' : ''}"><span class="vh">${words.pair(next)}</span> ${
    brief ? html`${renderIcon(state)}<span class="vh">${word}</span>` : renderVerdict(verdict)
  }</p>`;
}

function renderText({ step, label, had }: StepView): TemplateResult {
  return html`${label}${label === step.text ? nothing : html`<span class="vh">: ${step.text}</span>`}
    ${had === undefined ? nothing : html`<span class="had">${words.yourPlace(had)}</span>`}`;
}

function renderControls({ step, place, first, last }: StepView, { rows, onMove }: RowLook): TemplateResult {
  return html`<span class="step-controls">
    ${hasSelect(rows) ? renderPlaces(step.text, place, rows, (to) => onMove(to, 'place')) : nothing}
    <button type="button" data-control="up" aria-disabled=${first ? 'true' : nothing} @click=${() => onMove(place - 2, 'up')}>
      ${arrowUp()}<span class="vh">${words.up(step.text)}</span></button>
    <button type="button" data-control="down" aria-disabled=${last ? 'true' : nothing} @click=${() => onMove(place, 'down')}>
      ${arrowDown()}<span class="vh">${words.down(step.text)}</span></button>
  </span>
  <span class="step-handle" data-handle aria-hidden="true">${grip()}</span>`;
}

function renderPlaces(text: string, place: number, rows: number, onChoose: (to: number) => void): TemplateResult {
  const places = Array.from({ length: rows }, (_, index) => index + 1);
  return html`<select data-control="place" aria-label=${words.place(text)}
    @change=${(event: Event) => onChoose(Number((event.target as HTMLSelectElement).value) - 1)}>
    ${places.map((one) => html`<option value=${one} .selected=${live(one === place)}>${one}</option>`)}
  </select>`;
}

function renderReasons({ step, note, reason }: StepView): TemplateResult {
  return html`${note === undefined ? nothing : html`<p class="why"><b>${words.tooEarly(step.text)}</b> ${note}</p>`}
    ${reason === undefined ? nothing : html`<p class="why">${reason}</p>`}`;
}
