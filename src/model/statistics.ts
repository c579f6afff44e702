/** Position and spread of values, all in the unit of the values. */
export interface Summary {
  readonly count: number;
  readonly min: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly max: number;
}

/**
 * Minimum, quartiles, median and maximum; undefined without values. Does not depend on the order of the values.
 *
 * The median of an even number is the mean of the two in the middle. A quartile is the median of the lower or the upper
 * half; of an odd number the middle value belongs to neither half. A single value is its own quartile.
 * Source of the rule: Moore and McCabe, Introduction to the Practice of Statistics, 1989.
 */
export function summarise(values: readonly number[]): Summary | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return undefined;
  const half = Math.floor(sorted.length / 2);
  const [lower, upper] = half === 0 ? [sorted, sorted] : [sorted.slice(0, half), sorted.slice(-half)];
  return {
    count: sorted.length,
    min,
    lowerQuartile: medianOf(lower),
    median: medianOf(sorted),
    upperQuartile: medianOf(upper),
    max,
  };
}

/** The distance of the largest from the smallest value. */
export function rangeOf({ min, max }: Summary): number {
  return max - min;
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const [below = Number.NaN, above = below] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (below + above) / 2;
}
