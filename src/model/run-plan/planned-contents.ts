import type { Contents } from '../chapter.ts';
import { minutesOf, type RunPlan } from './run-plan.ts';

/**
 * The table of contents as this plan has it: slides that are left out stay, say so and take no time; what comes after
 * them comes earlier, and pauses are those of the plan. Numbers of slides stay: results, handouts and the reader call them by these.
 */
export function plannedContents(contents: Contents, plan: RunPlan): Contents {
  const off = new Set(plan.off);
  let at = 0;
  const slides = contents.slides.map((slide) => {
    const isOff = off.has(slide.id);
    const minutes = isOff ? 0 : minutesOf(plan, slide);
    const entry = { ...slide, from: at, minutes, ...(isOff ? { off: true as const } : {}) };
    at += minutes;
    return entry;
  });
  let from = 0;
  const chapters = contents.chapters.map((chapter) => {
    const minutes = slides.reduce((sum, slide) => sum + (slide.chapter === chapter.id ? slide.minutes : 0), 0);
    const entry = { ...chapter, from, minutes };
    from += minutes;
    return entry;
  });
  return { ...contents, chapters, slides, breaks: plan.breaks };
}
