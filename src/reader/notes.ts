import type { Contents } from '../model/chapter.ts';

/**
 * Gives each slide a place for the learner's note at its end, and the appendix the list of all notes. They are drawn
 * when a section is prepared. Returns the part with the list.
 */
export function placeNotes(page: Document, { slides }: Contents): HTMLElement | null {
  const ids = slides.map(({ id }) => id);
  for (const id of ids) {
    const note = page.createElement('smm-note');
    note.dataset.note = id;
    page.getElementById(id)?.append(note);
  }
  const part = page.getElementById('notizen');
  part?.append(Object.assign(page.createElement('smm-notes'), { slides: ids }));
  part?.removeAttribute('hidden');
  return part;
}
