import { contents, loadChapter } from 'virtual:course';
import type { ChapterData, Exercise } from '../model/chapter.ts';
import type { Item, ItemId } from '../model/item.ts';
import type { Quiz } from '../model/quiz.ts';

interface Slot {
  open(): void;
  readonly data: Promise<ChapterData>;
}

const slots = new Map<string, Slot>();

/** A chapter's data, asked for at any time and loaded when the chapter is opened: elements wait, the network does not. */
function slotOf(chapter: string): Slot {
  const known = slots.get(chapter);
  if (known) return known;
  let open = (): void => undefined;
  const data = new Promise<ChapterData>((resolve, reject) => {
    open = () => {
      const load = loadChapter[chapter];
      if (!load) reject(new Error(`chapter "${chapter}" is not in the course`));
      else load().then(resolve, reject);
    };
  });
  data.catch(() => undefined);
  const slot = { open, data };
  slots.set(chapter, slot);
  return slot;
}

/** Loads a chapter's items: called when its slides come near. */
export function openChapter(chapter: string): void {
  slotOf(chapter).open();
}

/** Opens the chapter that holds an item, set, exercise or field: `u19-canvas` lives in another chapter than its slides. */
export function openHomeOf(id: ItemId): void {
  const chapter = contents.home[id];
  if (chapter) openChapter(chapter);
}

export async function findItem(id: ItemId): Promise<Item | undefined> {
  const chapter = contents.home[id];
  return chapter ? (await slotOf(chapter).data).items[id] : undefined;
}

export async function findAskedByVotes(set: string): Promise<readonly ItemId[]> {
  const chapter = contents.home[set];
  if (!chapter) return [];
  const { items } = await slotOf(chapter).data;
  return Object.values(items).flatMap((item) => (item.kind === 'vote' ? (item.body.asks ?? []) : []));
}

export async function findSet(id: string): Promise<Quiz | undefined> {
  const chapter = contents.home[id];
  return chapter ? (await slotOf(chapter).data).sets[id] : undefined;
}

export async function findExercise(id: string): Promise<Exercise | undefined> {
  const chapter = contents.home[id];
  return chapter ? (await slotOf(chapter).data).exercises[id] : undefined;
}
