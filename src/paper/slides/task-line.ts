import { paper as words } from '../../strings/paper.ts';

/** What a slide shows from the quizzes, written out as plain HTML by the compiler. */
export const taskSelector =
  '[data-exercise], [data-quiz], [data-item]:not([data-exercise] *, [data-quiz] *), [data-field]';

/** An exercise, a set or a field in one line: what is asked there. */
export function taskLine(task: Element): string {
  const text = (selector: string): string => task.querySelector(selector)?.textContent?.trim() ?? '';
  if (task.matches('[data-quiz]')) {
    return words.questionsStep(text('.quiz-title'), task.querySelectorAll('[data-item]').length);
  }
  if (task.matches('[data-field]')) return words.fieldStep(text('.field-label'));
  return words.exerciseStep(text('.item-stem') || text('.field-label'));
}
