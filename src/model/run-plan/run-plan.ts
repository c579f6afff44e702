import type { ChapterEntry, DayBreak, SlideEntry } from '../chapter.ts';

/** How a trainer holds the day: from when, with which breaks, without which slides, and what takes another time. */
export interface RunPlan {
  /** Minutes from midnight. */
  readonly start: number;
  /** In the order of the day, one a chapter at the most. */
  readonly breaks: readonly DayBreak[];
  /** Ids of the slides that are left out, in the order of the day. */
  readonly off: readonly string[];
  /** Minutes of the slides that take another time than the course says, by their ids. */
  readonly minutes: Readonly<Record<string, number>>;
}

/** A version of the day that comes with the course. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** What is left out and why, in a sentence or two. */
  readonly text: string;
  readonly plan: RunPlan;
}

/** The day as the course has it, and its shorter versions. */
export interface DayPlans {
  readonly day: RunPlan;
  readonly presets: readonly Preset[];
}

/** What a plan needs to know of the course. */
export interface PlannedCourse {
  readonly chapters: readonly Pick<ChapterEntry, 'id'>[];
  readonly slides: readonly Pick<SlideEntry, 'id' | 'chapter' | 'minutes'>[];
}

/** The longest that a slide or a break may take, in minutes; more is a slip of the finger. */
export const mostMinutes = 240;
/** Minutes of a day; a start lies before them. */
export const minutesOfDay = 24 * 60;

/** Whether minutes of a slide or a break are some: whole, from 1 to 240. */
export function areMinutes(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes;
}

/**
 * The plan in the one way of writing it: only what this course has, in its order, the last break of a chapter, and no
 * minutes that the course says itself. Two plans mean the same if and only if they are written the same.
 */
export function fitPlan({ chapters, slides }: PlannedCourse, plan: RunPlan): RunPlan {
  const breaks = new Map(plan.breaks.map(({ after, minutes }) => [after, minutes]));
  const off = new Set(plan.off);
  return {
    start: plan.start,
    breaks: chapters.flatMap(({ id }) => {
      const minutes = breaks.get(id);
      return minutes === undefined ? [] : [{ after: id, minutes }];
    }),
    off: slides.flatMap(({ id }) => (off.has(id) ? [id] : [])),
    minutes: Object.fromEntries(
      slides.flatMap(({ id, minutes }) => {
        const own = Object.hasOwn(plan.minutes, id) ? plan.minutes[id] : undefined;
        return own === undefined || own === minutes ? [] : [[id, own] as const];
      }),
    ),
  };
}

/** Whether two fitted plans are the same. */
export function isSamePlan(one: RunPlan, other: RunPlan): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** How long a slide takes in this plan when it is shown. */
export function minutesOf(plan: RunPlan, { id, minutes }: Pick<SlideEntry, 'id' | 'minutes'>): number {
  return (Object.hasOwn(plan.minutes, id) ? plan.minutes[id] : undefined) ?? minutes;
}
