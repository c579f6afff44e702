import { html, nothing, type TemplateResult } from 'lit';
import type { ChapterEntry, SlideEntry } from '../../model/chapter.ts';
import { switchSlides, usedMinutes } from '../../model/run-plan/change-plan.ts';
import { type ChapterTimes, clockText } from '../../model/run-plan/day-times.ts';
import { minutesOf } from '../../model/run-plan/run-plan.ts';
import { runPlan as words } from '../../strings/run-plan.ts';
import type { PlanActions } from './plan-page.ts';
import type { PlanState } from './plan-state.ts';

/** Chapters with their times, their slides folded; both are switched by check boxes. */
export function renderChapters(state: PlanState, actions: PlanActions): TemplateResult {
  const { chapters } = state.contents;
  const { times } = state;
  return html`<section class="plan-part" aria-labelledby="kapitel-h"><h2 id="kapitel-h">${words.chapters}</h2>
    <p>${words.chaptersHint}</p>
    <ol class="plan-chapters">${chapters.map((chapter, index) => {
      const own = times.chapters[index];
      const before = times.chapters[index - 1];
      return own
        ? html`${before && before.to < own.from ? renderPause(before.to, own.from) : nothing}${renderChapter(state, actions, chapter, own)}`
        : nothing;
    })}</ol></section>`;
}

function renderChapter(
  state: PlanState,
  actions: PlanActions,
  { id, number, title }: ChapterEntry,
  { from, to, minutes, shown }: ChapterTimes,
): TemplateResult {
  const { contents, plan } = state;
  const slides = contents.slides.filter(({ chapter }) => chapter === id);
  const switchAll = (event: Event): void => {
    const ids = slides.map((slide) => slide.id);
    actions.change(switchSlides(contents, plan, ids, (event.target as HTMLInputElement).checked));
  };
  return html`<li class="plan-chapter ${shown ? '' : 'off'}">
    <div class="plan-row">
      <label class="plan-switch"><input type="checkbox" .checked=${shown > 0}
        .indeterminate=${shown > 0 && shown < slides.length} @change=${switchAll}>
        <b>${number}</b><span class="plan-title">${title}</span></label>
      <span class="plan-times">${shown ? words.times(clockText(from), clockText(to)) : words.off}</span>
      <span class="plan-minutes">${shown ? words.short(minutes) : nothing}</span>
    </div>
    <details><summary>${words.slidesOf(shown, slides.length)}<span class="vh">${words.ofChapter(number)}</span></summary>
      <ol>${slides.map((slide, index) => renderSlide(state, actions, slide, `${number}.${index + 1}`))}</ol>
    </details></li>`;
}

function renderPause(from: number, to: number): TemplateResult {
  return html`<li class="plan-pause"><span>${words.pause(clockText(from), clockText(to))}</span>
    <span class="plan-minutes">${words.short(to - from)}</span></li>`;
}

function renderSlide(state: PlanState, actions: PlanActions, slide: SlideEntry, number: string): TemplateResult {
  const { contents, plan, store } = state;
  const planned = minutesOf(plan, slide);
  const seconds = Object.hasOwn(store.used, slide.id) ? store.used[slide.id] : undefined;
  const used = seconds === undefined ? planned : usedMinutes(seconds);
  const hints = [...(slide.cuttable ? [words.cuttable] : []), ...(used === planned ? [] : [words.used(used, planned)])];
  const change = (event: Event): void =>
    actions.change(switchSlides(contents, plan, [slide.id], (event.target as HTMLInputElement).checked));
  return html`<li class="plan-row">
    <label class="plan-switch"><input type="checkbox" .checked=${!plan.off.includes(slide.id)} @change=${change}>
      <b>${number}</b><span class="plan-title">${slide.headline}</span></label>
    <span class="plan-times">${hints.join(' · ')}</span>
    <span class="plan-minutes">${
      planned === slide.minutes ? words.short(planned) : words.insteadOf(planned, slide.minutes)
    }</span></li>`;
}
