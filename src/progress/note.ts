import type { PartId } from '../model/item.ts';
import { given, type Response } from '../model/response.ts';
import type { LearnerRecord } from './record.ts';

/** The part of a note's value that holds its text. */
export const notePart: PartId = 'text';

const prefix = 'note/';

/** Where in the record the note to a slide is kept. */
export function noteKey(slide: string): string {
  return prefix + slide;
}

/** The slides that have a value for a note, also those that are no longer in the course. */
export function slidesWithNotes(record: LearnerRecord): readonly string[] {
  return [...record.all().values.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

/** The note as it is to be read, or an empty text: a note of spaces is none. */
export function noteText(kept: Response | undefined): string {
  return (given(kept ?? {}, notePart)[0] ?? '').trim();
}
