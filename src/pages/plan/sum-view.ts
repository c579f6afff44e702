import { html, nothing, type TemplateResult } from 'lit';
import { clockText } from '../../model/run-plan/day-times.ts';
import type { RunPlan } from '../../model/run-plan/run-plan.ts';
import { runPlan as words } from '../../strings/run-plan.ts';
import type { PageAccess } from '../page-access.ts';
import type { PlanState } from './plan-state.ts';

interface SumActions {
  change(plan: RunPlan): void;
  undo(): void;
  wholeDay(): void;
}

/** Beginning and end of the day, and how it adds up; stays in sight. */
export function renderSum(
  state: PlanState,
  { contents, deckAddress }: PageAccess,
  actions: SumActions,
): TemplateResult {
  const { plan, times } = state;
  const first = contents.slides.find(({ id }) => !plan.off.includes(id))?.id;
  const begin = (event: Event): void => {
    const start = minuteOf((event.target as HTMLInputElement).value);
    if (start !== undefined) actions.change({ ...plan, start });
  };
  return html`<section class="plan-sum" aria-label=${words.sum}>
    <p class="plan-span">
      <label>${words.from} <input type="time" required .value=${timeOf(plan.start)} @change=${begin}></label>
      <span class="plan-end">${words.until} <b>${words.clock(clockText(times.end))}</b></span>
    </p>
    <p class="plan-total">${
      times.shown
        ? html`<span>${words.total(times.minutes, times.pause)}</span> <span>${words.slides(times.shown, contents.slides.length)}</span>`
        : words.nothing
    }</p>
    <p class="plan-buttons">
      ${first ? html`<a class="btn primary" href=${deckAddress(first)}>${words.present}</a>` : nothing}
      ${state.mayUndo ? html`<button type="button" class="btn" @click=${actions.undo}>${words.undo}</button>` : nothing}
      ${state.isWholeDay ? nothing : html`<button type="button" class="btn" @click=${actions.wholeDay}>${words.wholeDay}</button>`}
    </p>
  </section>`;
}

/** Minutes from midnight as the value of a field of type time. */
function timeOf(minute: number): string {
  return clockText(minute).padStart(5, '0');
}

/** The value of a field of type time as minutes from midnight; undefined where it is emptied. */
function minuteOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
