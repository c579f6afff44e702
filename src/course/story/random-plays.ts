import { seededNumbers } from '../../model/seeded-numbers.ts';
import { type Move, moveFrom, sceneAt } from '../../model/simulation/move.ts';
import { silence } from '../../model/simulation/play.ts';
import { endingOf } from '../../model/simulation/report.ts';
import type { Story } from '../../model/simulation/story.ts';

/** So many random plays prove that a story ends. */
export const plays = 1000;

/** How many of the seeds 1 to `count` give a play of random choices that comes to an ending after the last turn. */
export function endedPlays(story: Story, count: number): number {
  return Array.from({ length: count }, (_, index) => randomPlay(story, index + 1)).filter((moves) => {
    const state = moves.at(-1)?.after ?? story.start;
    return moves.length === story.turns.length && endingOf(story, moves, state) !== undefined;
  }).length;
}

/** Of each turn any reply, or none in time, as the seed says; it ends where the story does not go on. */
function randomPlay(story: Story, seed: number): readonly Move[] {
  const next = seededNumbers(`random/${seed}`);
  const moves: Move[] = [];
  for (;;) {
    const state = moves.at(-1)?.after ?? story.start;
    const choices = [...(sceneAt(story, moves, state)?.replies ?? []), silence];
    const move = moveFrom(story, moves, state, choices[Math.floor(next() * choices.length)] ?? silence);
    if (!move) return moves;
    moves.push(move);
  }
}
