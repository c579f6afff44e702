import type { ItemId } from '../../model/item.ts';
import { given, type Response } from '../../model/response.ts';
import type { Day } from './day.ts';

/** The questions of a day as they were kept; none before one of them was looked at. */
export function keptSet(stored: Response | undefined, day: Day): readonly ItemId[] {
  return given(stored ?? {}, 'day')[0] === String(day) ? given(stored ?? {}, 'questions') : [];
}

/** What is kept of the questions of a day: an answer changes what would be picked, and they are to stay. */
export function keepSet(stored: Response | undefined, day: Day, questions: readonly ItemId[]): Response {
  if (stored && keptSet(stored, day).length) return stored;
  return { day: [String(day)], questions };
}
