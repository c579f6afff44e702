/**
 * Neighbour pairs: right pairs / (n − 1), a fraction from 0 to 1. One step in a wrong place costs the pairs around it,
 * not every place behind it. Nothing is subtracted.
 *
 * `given` and `right` hold ids, each once; `given` may hold fewer. Fewer than two steps have no pair and earn nothing.
 *
 * Source: Moodle, question/type/ordering, „relative to the next item, excluding last“; H5P.SortParagraphs, „transitions“.
 */
export function neighbourPairs(given: readonly string[], right: readonly string[]): number {
  const pairs = given.filter((_, place) => isRightPair(given, place, right)).length;
  return right.length > 1 ? pairs / (right.length - 1) : 0;
}

/** Whether what stands at `place` (from 0) of `given` is followed by what follows it in `right`. */
export function isRightPair(given: readonly string[], place: number, right: readonly string[]): boolean {
  const [step, follower] = given.slice(place);
  return right.some((one, index) => one === step && follower !== undefined && right[index + 1] === follower);
}
