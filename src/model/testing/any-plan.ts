import fc from 'fast-check';
import type { ChapterEntry, SlideEntry } from '../chapter.ts';
import { fitPlan, type RunPlan } from '../run-plan/run-plan.ts';

/** Three chapters of three slides, 10 minutes each. */
export const smallDay: { readonly chapters: readonly ChapterEntry[]; readonly slides: readonly SlideEntry[] } = {
  chapters: [0, 1, 2].map((number) => ({
    id: `K${number}`,
    number,
    title: `Kapitel ${number}`,
    minutes: 30,
    from: number * 30,
    ready: true,
  })),
  slides: [0, 1, 2].flatMap((chapter) =>
    [1, 2, 3].map((slide) => ({
      id: `k${chapter}-s0${slide}`,
      chapter: `K${chapter}`,
      headline: `Folie ${slide}`,
      layout: 'statement',
      minutes: 10,
      from: chapter * 30 + (slide - 1) * 10,
      cuttable: false,
    })),
  ),
};

const minutes = fc.integer({ min: 1, max: 240 });

/** Any plan of the small day, fitted. */
export const anyPlan: fc.Arbitrary<RunPlan> = fc
  .record({
    start: fc.integer({ min: 0, max: 1439 }),
    breaks: fc.uniqueArray(fc.record({ after: fc.constantFrom('K0', 'K1', 'K2'), minutes }), {
      selector: ({ after }) => after,
    }),
    off: fc.subarray(smallDay.slides.map(({ id }) => id)),
    minutes: fc.dictionary(fc.constantFrom(...smallDay.slides.map(({ id }) => id)), minutes),
  })
  .map((plan) => fitPlan(smallDay, plan));
