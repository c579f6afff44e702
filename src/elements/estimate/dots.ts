/** Where a value lies on its axis, and how many other dots lie under it. */
export interface Dot {
  readonly x: number;
  readonly level: number;
}

/**
 * Stacks dots so that none covers another: from left to right each takes the lowest level on which no dot is nearer
 * than `width`.
 * @param places of the values on the axis, in any order, in the unit of `width`
 */
export function stackDots(places: readonly number[], width: number): readonly Dot[] {
  const last: number[] = [];
  return [...places]
    .sort((one, other) => one - other)
    .map((x) => {
      const free = last.findIndex((before) => x - before >= width);
      const level = free < 0 ? last.length : free;
      last[level] = x;
      return { x, level };
    });
}

/** At most so many parts: labels of 28 px stand side by side. */
const mostParts = 5;

/** Round values for an axis, both ends included: the smallest step of 1, 2 or 5 that gives at most five parts. */
export function ticksOf(min: number, max: number): readonly number[] {
  const least = (max - min) / mostParts;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10) * power;
  const first = Math.ceil(min / step);
  const count = Math.floor(max / step) - first + 1;
  return Array.from({ length: count }, (_, place) => (first + place) * step);
}
