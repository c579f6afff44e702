/**
 * Mixes a list so that neighbours are of different chapters wherever that is possible; apart from that what came first
 * stays first. Telling kinds of tasks apart is learned only where they take turns.
 */
export function interleave<T extends { readonly chapter: string }>(list: readonly T[]): readonly T[] {
  const waiting = [...list];
  const mixed: T[] = [];
  while (waiting.length) {
    const before = mixed.at(-1)?.chapter;
    const count = (chapter: string) => waiting.filter((one) => one.chapter === chapter).length;
    const free = waiting.filter(({ chapter }) => chapter !== before);
    // A chapter with more than half of what waits must take every other place from now on.
    const next = free.find(({ chapter }) => count(chapter) * 2 > waiting.length) ?? free[0] ?? waiting[0];
    if (next) mixed.push(...waiting.splice(waiting.indexOf(next), 1));
  }
  return mixed;
}
