import { type Effect, mostOfScale, mostReach, type State } from './story.ts';

/** The state with an effect added; every value stays within its scale. */
export function applied(state: State, effect: Effect): State {
  const scale = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  return {
    excitement: scale(state.excitement + (effect.excitement ?? 0), mostOfScale),
    trust: scale(state.trust + (effect.trust ?? 0), mostOfScale),
    reach: scale(state.reach + (effect.reach ?? 0), mostReach),
    load: scale(state.load + (effect.load ?? 0), mostOfScale),
    hours: state.hours + (effect.hours ?? 0),
  };
}

/** A pause of so many hours lets the team rest. */
const longPause = 6;

/**
 * What happens by itself from one turn to the next, which begins at `hours`: as many thousands more read along as the
 * excitement has points; excitement rises by 1 where trust is 2 or less, by 1 more where the team's load is 8 or more, and
 * falls by 1 where trust is 8 or more; after a pause of 6 hours the load is less by 2. The numbers are the course's own and
 * stand for no study.
 */
export function drifted(state: State, hours: number): State {
  const excitement = (state.trust <= 2 ? 1 : 0) + (state.load >= 8 ? 1 : 0) - (state.trust >= 8 ? 1 : 0);
  const load = hours - state.hours >= longPause ? -2 : 0;
  const passed = Math.max(0, hours - state.hours);
  return applied(state, { reach: state.excitement, excitement, load, hours: passed });
}

/** How a play stands, from 0 to 20: trust, and what is missing to the highest excitement. */
export function standing({ trust, excitement }: State): number {
  return trust + mostOfScale - excitement;
}

/** The best `standing`. */
export const bestStanding = 2 * mostOfScale;
