import { html, type TemplateResult } from 'lit';
import { type ReadEstimate, type Round, readEstimate, readNext, withEstimate } from '../../model/estimate.ts';
import type { EstimateItem } from '../../model/item.ts';
import { given, withValues } from '../../model/response.ts';
import { estimate as words } from '../../strings/estimate.ts';
import type { Stage } from '../shared/stage.ts';
import { refused } from './refused.ts';

type EstimateView = Stage<EstimateItem>;

/** Where the class's estimates are typed: number, Enter, the next one. What was added is not in the page any more. */
export function renderClassEntry(view: EstimateView, round: Round): TemplateResult {
  const add = (field: HTMLInputElement): void => {
    const text = field.value;
    const read = readNext(view.item, view.response, round, text);
    if (!read.ok) {
      refuse(view, read, field);
      return;
    }
    field.value = '';
    const next = withEstimate(view.response, round, text);
    view.go(next, `#${field.id}`, words.entered(given(next, `round${round}`).length));
  };
  return renderField(view, words.field(view.item.body.unit), '', add, words.add);
}

/** Where a learner alone types an estimate, which is kept as it is typed. */
export function renderOwnEntry(view: EstimateView, round: Round, close: () => void): TemplateResult {
  const part = `own${round}`;
  const [typed = ''] = given(view.response, part);
  const keep = (text: string): void => view.edit(withValues(view.response, part, text === '' ? [] : [text]));
  return renderField(view, words.ownField(view.item.body.unit), typed, close, undefined, keep);
}

/** Reads what the learner alone has typed; says what is wrong with it. */
export function readOwn(view: EstimateView, round: Round): boolean {
  const read = readEstimate(view.item, given(view.response, `own${round}`)[0] ?? '');
  if (!read.ok) view.refuse(refused(view.item, read), `#${fieldId(view)}`);
  return read.ok;
}

function refuse(view: EstimateView, read: Extract<ReadEstimate, { ok: false }>, field: HTMLInputElement): void {
  view.refuse(refused(view.item, read), `#${field.id}`);
  field.select();
}

function fieldId({ uid }: EstimateView): string {
  return `${uid}-estimate`;
}

function renderField(
  view: EstimateView,
  label: string,
  value: string,
  enter: (field: HTMLInputElement) => void,
  button?: string,
  keep?: (text: string) => void,
): TemplateResult {
  const id = fieldId(view);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    enter(event.target as HTMLInputElement);
  };
  const click = (): void => {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement) enter(field);
  };
  return html`<div class="slip estimate-entry">
    <label for=${id}>${label}</label>
    <input type="text" id=${id} size="8" inputmode="decimal" autocomplete="off" .defaultValue=${value}
      aria-invalid=${view.notice ? 'true' : 'false'} aria-describedby=${view.notice ? `${view.uid}-status` : ''}
      @keydown=${press} @input=${(event: Event) => keep?.((event.target as HTMLInputElement).value)}>
    ${button ? html`<button type="button" class="btn" @click=${click}>${button}</button>` : ''}
  </div>`;
}
