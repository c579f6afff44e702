import type { DayBreak, SlideEntry } from './chapter.ts';

/** A slide with the time that it is given: 0 where it is left out. */
export type PacedSlide = Pick<SlideEntry, 'id' | 'chapter' | 'minutes' | 'cuttable'>;

/** The day as it is to run: slides in their order, and the pauses between chapters. */
export interface PacedDay {
  readonly slides: readonly PacedSlide[];
  readonly breaks: readonly DayBreak[];
}

/** Minutes of the day, pauses counted: 0 when the first slide begins. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the class stands against the plan. All in minutes; a difference is positive when the class is late. */
export interface Pace {
  /** How long ago the slide that is shown should have ended; negative: how much later it should have begun; else 0. */
  readonly behind: number;
  readonly chapter: Span;
  /** The slides of the chapter that are shown, on the plan's clock. */
  readonly slides: readonly (Span & { readonly id: string })[];
  readonly breakAfter: number;
  /** Slides ahead that may be left out, as many as win the time back; the nearest first. */
  readonly cuts: readonly PacedSlide[];
}

/** From here on it is worth a word, and the slides that may be left out are named. */
const late = 2;
const mostCuts = 3;

/** Where each slide stands on the plan's clock. */
export function onClock({ slides, breaks }: PacedDay): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  let at = 0;
  for (const [index, { id, chapter, minutes }] of slides.entries()) {
    const before = slides[index - 1]?.chapter;
    if (before !== undefined && before !== chapter) at += breaks.find(({ after }) => after === before)?.minutes ?? 0;
    spans.set(id, { from: at, to: at + minutes });
    at += minutes;
  }
  return spans;
}

/** The class shows `slide` when `minute` of the day has come; undefined where the day has no such slide. */
export function paceOf(day: PacedDay, slide: string, minute: number): Pace | undefined {
  const spans = onClock(day);
  const here = day.slides.findIndex(({ id }) => id === slide);
  const current = day.slides[here];
  const span = spans.get(slide);
  if (!current || !span) return undefined;
  const slides = day.slides.flatMap(({ id, chapter, minutes }) => {
    const times = spans.get(id);
    return chapter === current.chapter && times && minutes > 0 ? [{ id, ...times }] : [];
  });
  const behind = Math.max(0, minute - span.to) + Math.min(0, minute - span.from);
  return {
    behind,
    chapter: { from: slides[0]?.from ?? span.from, to: slides.at(-1)?.to ?? span.to },
    slides,
    breakAfter: day.breaks.find(({ after }) => after === current.chapter)?.minutes ?? 0,
    cuts: behind >= late ? cutsFor(behind, day.slides.slice(here + 1)) : [],
  };
}

function cutsFor(behind: number, ahead: readonly PacedSlide[]): readonly PacedSlide[] {
  const cuts: PacedSlide[] = [];
  let won = 0;
  for (const slide of ahead) {
    if (won >= behind || cuts.length === mostCuts) break;
    if (!slide.cuttable || slide.minutes === 0) continue;
    cuts.push(slide);
    won += slide.minutes;
  }
  return cuts;
}
