import type { ChapterData, ChapterEntry, Contents } from '../model/chapter.ts';
import type { Item } from '../model/item.ts';
import type { PaperAccess } from './paper-access.ts';
import type { Variant } from './request.ts';
import { arranged, questionsIn } from './variant.ts';

/** What one sheet holds: one item, the parts of an exercise, or the questions of a set, in the order of the sheet. */
export interface Task {
  readonly id: string;
  readonly title: string;
  readonly isSet: boolean;
  readonly chapter: ChapterEntry;
  readonly variant: Variant | undefined;
  readonly items: readonly Item[];
}

/** Loads what belongs on a sheet; nothing where the course has no such id. Rejects when a chapter cannot be loaded. */
export async function loadTask(
  id: string,
  variant: Variant | undefined,
  { contents, loadChapter }: PaperAccess,
): Promise<Task | undefined> {
  const load = async (chapter: string | undefined): Promise<ChapterData | undefined> =>
    chapter === undefined ? undefined : loadChapter[chapter]?.();
  const home = contents.home[id];
  const data = await load(home);
  const chapter = contents.chapters.find((one) => one.id === home);
  if (!data || !chapter) return undefined;
  const [quiz, exercise, item] = [data.sets[id], data.exercises[id], data.items[id]];
  const title = (quiz ?? exercise ?? item)?.title ?? '';
  const ids = quiz ? questionsIn(quiz, variant) : (exercise?.parts ?? [id]);
  // A test asks questions of other chapters.
  const items = await Promise.all(ids.map(async (part) => (await load(contents.home[part]))?.items[part]));
  return {
    id,
    title,
    isSet: quiz !== undefined,
    chapter,
    variant,
    items: items.flatMap((one) => (one ? [arranged(one, variant)] : [])),
  };
}

/** The ids of all sheets of a chapter: its exercises and sets in the order of the slides. */
export function sheetsOf(contents: Contents, chapter: string): readonly string[] {
  const work = contents.work[chapter];
  const ids = [...(work?.exercises ?? []), ...(work?.sets ?? [])].map(({ id }) => id);
  const place = (id: string): number => contents.slides.findIndex((slide) => slide.id === contents.slideOf[id]);
  return ids.toSorted((one, other) => place(one) - place(other));
}
