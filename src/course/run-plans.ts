import type { DayPlans, RunPlan } from '../model/run-plan/run-plan.ts';
import { fitPlan } from '../model/run-plan/run-plan.ts';
import { dayBreaks, dayChapters, dayStart } from './day.ts';
import type { Parsed } from './parsed.ts';
import type { WrittenPlan } from './run-plans-file.ts';

/** The day as the lesson plan has it, and its shorter versions. */
export function dayPlansOf(parsed: Parsed): DayPlans {
  return {
    day: { start: dayStart, breaks: dayBreaks, off: [], minutes: {} },
    presets: parsed.runPlans.map((written) => {
      const { id, title, text } = written;
      return { id, title, text, plan: planOf(parsed, written) };
    }),
  };
}

/** A written version with its chapters as slides; what the course has not is left out. */
export function planOf(parsed: Parsed, { start, breaks, off, minutes }: WrittenPlan): RunPlan {
  const slides = plannedSlides(parsed);
  const out = slides.flatMap(({ id, chapter }) => (off.includes(id) || off.includes(chapter) ? [id] : []));
  return fitPlan({ chapters: dayChapters, slides }, { start, breaks, off: out, minutes });
}

/** The slides that are written, with what a plan needs to know of them. */
export function plannedSlides({ slideFiles }: Parsed): readonly { id: string; chapter: string; minutes: number }[] {
  return dayChapters.flatMap(({ id }) => {
    const file = slideFiles.find(({ chapter }) => chapter.chapter === id);
    return file?.slides.map((slide) => ({ id: slide.id, chapter: id, minutes: slide.fields.minutes })) ?? [];
  });
}
