/**
 * Absolute places: steps in their own place / n, a fraction from 0 to 1. Nothing is subtracted.
 *
 * `given` and `right` hold ids, each once; `given` may hold fewer.
 *
 * Source: Moodle, question/type/ordering, „absolute position“.
 */
export function absolutePlaces(given: readonly string[], right: readonly string[]): number {
  const places = given.filter((step, place) => right[place] === step).length;
  return right.length ? places / right.length : 0;
}
