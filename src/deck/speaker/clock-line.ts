import { html, nothing, type TemplateResult } from 'lit';
import type { Contents, SlideEntry } from '../../model/chapter.ts';
import { type Pace, paceOf } from '../../model/pace.ts';
import { speaker as words } from '../../strings/speaker.ts';
import type { DayClock } from './day-clock.ts';
import { paceBar } from './pace-bar.ts';

interface ClockActions {
  start(): void;
  undo(): void;
}

/** The clock, how the day goes against the plan, and the time on the slide that is shown. */
export function renderClockLine(
  contents: Contents,
  slide: SlideEntry,
  clock: DayClock,
  now: number,
  { start, undo }: ClockActions,
): TemplateResult {
  const { minute, onSlide } = clock;
  const pace = minute === undefined ? undefined : paceOf(contents, slide.id, minute);
  const isOver = onSlide !== undefined && onSlide > slide.minutes * 60_000;
  return html`
    <p class="now"><b class="clock">${timeText(now)}</b> <span>${words.clock}</span></p>
    <div class="plan">
      ${
        pace && minute !== undefined
          ? renderPace(contents, slide, clock, pace, minute)
          : html`<p><b>${words.notStarted}</b> ${words.startHint}</p>`
      }
      <p class="time-buttons">
        <button type="button" class="quiet" @click=${start}>${pace ? words.restartTime : words.startTime}</button>
        ${clock.mayUndo ? html`<button type="button" class="quiet" @click=${undo}>${words.undoRestart}</button>` : nothing}
      </p>
    </div>
    <p class="now"><span class="vh">${words.onSlide}</span> <b class=${isOver ? 'over' : nothing}>${spanText(onSlide ?? 0)}</b>
      <span>${words.ofMinutes(slide.minutes)}</span></p>`;
}

function renderPace(
  { chapters, slides }: Contents,
  slide: SlideEntry,
  clock: DayClock,
  pace: Pace,
  minute: number,
): TemplateResult {
  const number = chapters.find(({ id }) => id === slide.chapter)?.number ?? 0;
  const behind = Math.trunc(pace.behind);
  const time = (of: number): string => timeText(clock.timeOf(of));
  const standing = behind > 0 ? words.late(behind) : behind < 0 ? words.early(-behind) : words.onPlan;
  const ends = words.ends(number, time(pace.chapter.to + Math.max(0, behind)), pace.breakAfter);
  const planned = minute - pace.behind;
  const label = words.bar(number, time(pace.chapter.from), time(pace.chapter.to), time(planned), time(minute));
  return html`<p><b class=${behind > 1 ? 'over' : nothing}>${standing}</b> ${ends}
      ${pace.cuts.length ? words.cuts(pace.cuts.map(({ id }) => cutText(chapters, slides, id))) : nothing}</p>
    ${paceBar(pace, planned, minute, label)}`;
}

function cutText(chapters: Contents['chapters'], slides: Contents['slides'], id: string): string {
  const slide = slides.find((one) => one.id === id);
  const place = slides.filter(({ chapter }) => chapter === slide?.chapter).findIndex((one) => one.id === id) + 1;
  const chapter = chapters.find((one) => one.id === slide?.chapter)?.number ?? 0;
  return words.cut(`${chapter}.${place}`, slide?.headline ?? '', slide?.minutes ?? 0);
}

function timeText(at: number): string {
  return new Date(at).toLocaleTimeString('de-DE', { hour: 'numeric', minute: '2-digit' });
}

function spanText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
