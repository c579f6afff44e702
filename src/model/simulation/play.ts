import type { Response } from '../response.ts';

/** A choice that is no reply: nobody answered in time. No reply has this id: ids have no slash. */
export const silence = '/silence';

/** The state of a play is what was chosen; everything else follows from it, the story and the seed. */
export interface Play {
  /** Shown to learners, so that a class can play the same course again. */
  readonly seed: number;
  /** One choice per turn that is behind: the id of a reply, or `silence`. */
  readonly choices: readonly string[];
}

/** A play before its first turn. */
export function startPlay(seed: number): Play {
  return { seed, choices: [] };
}

/** The play at the beginning of a turn (from 1), with all choices before it; a later turn changes nothing. */
export function rewind(play: Play, turn: number): Play {
  return { ...play, choices: play.choices.slice(0, Math.max(0, turn - 1)) };
}

/** A play as it is stored: `seed` → the seed, `choices` → one choice per turn. */
export function playToResponse({ seed, choices }: Play): Response {
  return { seed: [String(seed)], ...(choices.length ? { choices } : {}) };
}
