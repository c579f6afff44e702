import type { ChapterEntry, SlideEntry } from '../chapter.ts';
import { minutesOf, type RunPlan } from './run-plan.ts';

/** A chapter on the clock. */
export interface ChapterTimes {
  readonly id: string;
  /** Minutes from midnight. */
  readonly from: number;
  readonly to: number;
  /** 0 where all of its slides are left out. */
  readonly minutes: number;
  /** How many of its slides are shown. */
  readonly shown: number;
}

/** The day on the clock. */
export interface DayTimes {
  readonly chapters: readonly ChapterTimes[];
  readonly start: number;
  /** May lie behind midnight. */
  readonly end: number;
  /** Without breaks. */
  readonly minutes: number;
  /** Of the breaks that are held. */
  readonly pause: number;
  readonly shown: number;
}

/**
 * When each chapter begins and ends. A break counts when something is shown before and after it: nobody takes one before
 * the first chapter or behind the last.
 */
export function timesOf(
  {
    chapters,
    slides,
  }: { readonly chapters: readonly Pick<ChapterEntry, 'id'>[]; readonly slides: readonly SlideEntry[] },
  plan: RunPlan,
): DayTimes {
  const off = new Set(plan.off);
  let at = plan.start;
  let waiting = 0;
  let pause = 0;
  const times = chapters.map(({ id }): ChapterTimes => {
    const held = slides.filter((slide) => slide.chapter === id && !off.has(slide.id));
    const minutes = held.reduce((sum, slide) => sum + minutesOf(plan, slide), 0);
    if (held.length) {
      pause += waiting;
      at += waiting;
      waiting = 0;
    }
    const from = at;
    at += minutes;
    if (at > plan.start) waiting += plan.breaks.find(({ after }) => after === id)?.minutes ?? 0;
    return { id, from, to: at, minutes, shown: held.length };
  });
  const sum = (of: 'minutes' | 'shown'): number => times.reduce((total, one) => total + one[of], 0);
  return { chapters: times, start: plan.start, end: at, minutes: sum('minutes'), pause, shown: sum('shown') };
}

/** A time of the day as people read it: `9:05`; behind midnight it begins anew. */
export function clockText(minute: number): string {
  return `${Math.floor(minute / 60) % 24}:${String(minute % 60).padStart(2, '0')}`;
}
