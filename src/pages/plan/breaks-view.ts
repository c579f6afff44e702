import { html, nothing, type TemplateResult } from 'lit';
import type { ChapterEntry, DayBreak } from '../../model/chapter.ts';
import { setBreak } from '../../model/run-plan/change-plan.ts';
import { clockText } from '../../model/run-plan/day-times.ts';
import { placeForBreak } from '../../model/run-plan/place-for-break.ts';
import { areMinutes, mostMinutes } from '../../model/run-plan/run-plan.ts';
import { runPlan as words } from '../../strings/run-plan.ts';
import type { PlanActions } from './plan-page.ts';
import type { PlanState } from './plan-state.ts';

/** Minutes of the breaks that are offered. */
const coffee = 15;
const lunch = 45;

/** The breaks of the day: where and how long, and further ones. */
export function renderBreaks(state: PlanState, actions: PlanActions): TemplateResult {
  const { contents, plan, times } = state;
  const place = placeForBreak(times, plan);
  const add = (minutes: number): void => {
    if (place) actions.change(setBreak(contents, plan, place, minutes), `#pause-${place}`);
  };
  return html`<section class="plan-part" aria-labelledby="pausen-h"><h2 id="pausen-h" tabindex="-1">${words.breaks}</h2>
    ${
      plan.breaks.length
        ? html`<ol class="plan-breaks">${plan.breaks.map((one, index) => renderBreak(state, actions, one, index + 1))}</ol>`
        : html`<p>${words.noBreaks}</p>`
    }
    ${
      place
        ? html`<p class="plan-add">${words.addLead} ${words.addHint}</p><p class="plan-buttons">
          <button type="button" class="btn" @click=${() => add(coffee)}>${words.addCoffee(coffee)}</button>
          <button type="button" class="btn" @click=${() => add(lunch)}>${words.addLunch(lunch)}</button></p>`
        : nothing
    }</section>`;
}

function renderBreak(
  state: PlanState,
  actions: PlanActions,
  { after, minutes }: DayBreak,
  place: number,
): TemplateResult {
  const { contents, plan } = state;
  const taken = new Set(plan.breaks.map((one) => one.after));
  const free = contents.chapters.slice(0, -1).filter(({ id }) => id === after || !taken.has(id));
  const without = setBreak(contents, plan, after, 0);
  const move = (event: Event): void => {
    const to = (event.target as HTMLSelectElement).value;
    actions.change(setBreak(contents, without, to, minutes), `#pause-${to}`);
  };
  const last = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const typed = field.valueAsNumber;
    if (areMinutes(typed)) actions.change(setBreak(contents, plan, after, typed));
    else {
      field.value = String(minutes);
      actions.tell([words.badMinutes, words.unchanged]);
    }
  };
  return html`<li>
    <label class="plan-after-chapter"><span class="vh">${words.afterChapter(place)}</span>
      <select id="pause-${after}" @change=${move}>${free.map((one) => renderOption(one, after))}</select></label>
    <label class="plan-lasts"><span class="vh">${words.lasts(place)}</span>
      <input type="number" min="1" max=${mostMinutes} step="1" .value=${String(minutes)} @change=${last}>
      <span aria-hidden="true">${words.minutes}</span></label>
    <span class="plan-when">${whenText(state, after, minutes)}</span>
    <button type="button" class="btn" aria-label=${words.removeBreakNumber(place)}
      @click=${() => actions.change(without, '#pausen-h')}>${words.removeBreak}</button></li>`;
}

function renderOption({ id, number, title }: ChapterEntry, after: string): TemplateResult {
  return html`<option value=${id} .selected=${id === after}>${words.chapter(number, title)}</option>`;
}

/** When the break is, if it is held: behind its chapter, and behind an earlier break that meets the same gap. */
function whenText({ contents, plan, times }: PlanState, after: string, minutes: number): string {
  const at = contents.chapters.findIndex(({ id }) => id === after);
  const next = times.chapters.slice(at + 1).find(({ shown }) => shown > 0);
  const before = times.chapters.slice(0, at + 1).findLast(({ shown }) => shown > 0);
  if (!next || !before) return words.notHeld;
  const first = times.chapters.indexOf(before);
  const earlier = contents.chapters.slice(first, at).map(({ id }) => id);
  const from = plan.breaks.reduce((sum, one) => sum + (earlier.includes(one.after) ? one.minutes : 0), before.to);
  return words.at(clockText(from), clockText(from + minutes));
}
