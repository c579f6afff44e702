import type { PartId } from '../model/item.ts';
import { given, type Response } from '../model/response.ts';

/** The part of a note's value that holds its text. */
export const notePart: PartId = 'text';

/** Where in the record the note to a slide is kept. */
export function noteKey(slide: string): string {
  return `note/${slide}`;
}

/** The note as it is to be read, or an empty text: a note of spaces is none. */
export function noteText(kept: Response | undefined): string {
  return (given(kept ?? {}, notePart)[0] ?? '').trim();
}
