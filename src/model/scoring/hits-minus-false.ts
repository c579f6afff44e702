/**
 * Hits minus false hits: max(0, hits − falseHits) / correct, a fraction from 0 to 1. Ticking everything gains nothing.
 *
 * `hits` right values given, `falseHits` wrong values given, `correct` right values in all; each a count.
 * Differs from its source in one point: where nothing is right, H5P gives 1 for an empty answer. Here it is 0, because
 * such an item is a mistake of its author and an empty answer never earns full marks.
 *
 * Source: H5P.MultiChoice and H5P.MarkTheWords, `max(0, right − wrong)` of the number of right options.
 */
export function hitsMinusFalse(hits: number, falseHits: number, correct: number): number {
  return correct > 0 ? Math.max(0, hits - falseHits) / correct : 0;
}
