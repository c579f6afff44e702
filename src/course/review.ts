import type { Review } from '../model/review.ts';
import { thinkingErrors } from '../model/thinking-errors.ts';
import { dayChapters } from './day.ts';
import type { Parsed } from './parsed.ts';
import { gradedItems, poolOf, teaching, testsOfDay } from './quiz/test-data.ts';

/** What repetition and the notebook of mistakes know of the day: its graded items, and thinking errors in sentences. */
export function reviewOf(parsed: Parsed): Review {
  const questions = new Set(poolOf(parsed).map(({ id }) => id));
  const before = testsOfDay(parsed).before?.items ?? [];
  const order = dayChapters.map(({ id }) => id as string);
  const items = gradedItems(parsed)
    .filter(({ id }) => !before.includes(id))
    .flatMap((item) => {
      const file = parsed.slideFiles.find(({ chapter }) => chapter.chapter === item.chapter);
      if (!file) return [];
      const { id, title, chapter } = item;
      const slides = teaching(file, item);
      return [{ id, title, chapter, slides, errors: thinkingErrors(item), question: questions.has(id) }];
    })
    .sort((one, other) => order.indexOf(one.chapter) - order.indexOf(other.chapter));
  return { items, errors: Object.fromEntries(parsed.misconceptions.map(({ name, text }) => [name, text])) };
}
