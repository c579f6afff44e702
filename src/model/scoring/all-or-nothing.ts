/**
 * All or nothing: 1 when everything that is right was given and nothing else, otherwise 0.
 *
 * `hits` right values given, `falseHits` wrong values given, `correct` right values in all; each a count.
 * An item without a right value earns nothing.
 *
 * Source: QTI 3, response processing template `match_correct`; edX „all or nothing“.
 */
export function allOrNothing(hits: number, falseHits: number, correct: number): 0 | 1 {
  return correct > 0 && hits === correct && falseHits === 0 ? 1 : 0;
}
