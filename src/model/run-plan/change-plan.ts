import type { SlideEntry } from '../chapter.ts';
import { fitPlan, type PlannedCourse, type RunPlan } from './run-plan.ts';

/** The plan with these slides shown or left out. */
export function switchSlides(course: PlannedCourse, plan: RunPlan, ids: readonly string[], shown: boolean): RunPlan {
  const rest = plan.off.filter((id) => !ids.includes(id));
  return fitPlan(course, { ...plan, off: shown ? rest : [...rest, ...ids] });
}

/** The plan with a break of so many minutes behind a chapter, in place of the one that was there; without, of 0. */
export function setBreak(course: PlannedCourse, plan: RunPlan, after: string, minutes: number): RunPlan {
  const rest = plan.breaks.filter((one) => one.after !== after);
  return fitPlan(course, { ...plan, breaks: minutes ? [...rest, { after, minutes }] : rest });
}

/** The plan in which these slides take so many minutes. */
export function setMinutes(course: PlannedCourse, plan: RunPlan, minutes: Readonly<Record<string, number>>): RunPlan {
  return fitPlan(course, { ...plan, minutes: { ...plan.minutes, ...minutes } });
}

/** Seconds that a slide took as minutes to plan with: rounded, and at least one. */
export function usedMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}

/** The slides that took another time than planned, with the minutes that they took. */
export function differingMinutes(
  slides: readonly SlideEntry[],
  planned: (slide: SlideEntry) => number,
  seconds: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    slides.flatMap((slide) => {
      const used = Object.hasOwn(seconds, slide.id) ? seconds[slide.id] : undefined;
      if (used === undefined || usedMinutes(used) === planned(slide)) return [];
      return [[slide.id, usedMinutes(used)] as const];
    }),
  );
}
