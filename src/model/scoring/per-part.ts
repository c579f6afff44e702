/**
 * Per part: the mean of what each part earned, a fraction from 0 to 1. Nothing is subtracted; an empty part earns 0.
 *
 * `shares` holds one number from 0 to 1 for each part of the item, also for parts that have nothing given.
 *
 * Source: Moodle, question/type/match and the gap types, right places / places; H5P.DragText without penalty.
 */
export function perPart(shares: readonly number[]): number {
  if (shares.length === 0) return 0;
  return shares.reduce((total, share) => total + share, 0) / shares.length;
}
