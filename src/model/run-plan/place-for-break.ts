import type { DayTimes } from './day-times.ts';
import type { RunPlan } from './run-plan.ts';

/**
 * Where a further break helps most: behind the chapter that parts the longest stretch without one as evenly as it can be.
 * Undefined where every chapter has one, or nothing is left to part.
 */
export function placeForBreak({ chapters }: DayTimes, { breaks }: RunPlan): string | undefined {
  const taken = new Set(breaks.map(({ after }) => after));
  const stretches: { readonly id: string; readonly minutes: number }[][] = [[]];
  for (const chapter of chapters) {
    if (chapter.minutes > 0) stretches.at(-1)?.push(chapter);
    if (taken.has(chapter.id)) stretches.push([]);
  }
  const longest = stretches.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one));
  let best: { readonly id: string; readonly uneven: number } | undefined;
  for (const [index, { id }] of longest.slice(0, -1).entries()) {
    const uneven = Math.abs(lengthOf(longest.slice(0, index + 1)) - lengthOf(longest.slice(index + 1)));
    if (!taken.has(id) && (!best || uneven < best.uneven)) best = { id, uneven };
  }
  return best?.id;
}

function lengthOf(stretch: readonly { readonly minutes: number }[]): number {
  return stretch.reduce((sum, { minutes }) => sum + minutes, 0);
}
