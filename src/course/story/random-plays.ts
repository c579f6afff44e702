import { seededNumbers } from '../../model/seeded-numbers.ts';
import { choose } from '../../model/simulation/choose.ts';
import { courseOf } from '../../model/simulation/course.ts';
import { type Play, silence, startPlay } from '../../model/simulation/play.ts';
import { endingOf } from '../../model/simulation/report.ts';
import type { Story } from '../../model/simulation/story.ts';

/** So many random plays prove that a story ends. */
export const plays = 1000;

/** How many of the seeds 1 to `count` give a play of random choices that comes to an ending after the last turn. */
export function endedPlays(story: Story, count: number): number {
  return Array.from({ length: count }, (_, index) => randomPlay(story, index + 1)).filter((play) => {
    const { steps, state, situation } = courseOf(story, play);
    return !situation && steps.length === story.turns.length && endingOf(story, steps, state) !== undefined;
  }).length;
}

/** Of each turn any reply, or none in time, as the seed says. */
function randomPlay(story: Story, seed: number): Play {
  const next = seededNumbers(`random/${seed}`);
  return story.turns.reduce<Play>((play) => {
    const { situation } = courseOf(story, play);
    const choices = [...(situation?.replies ?? []).map(({ id }) => id), silence];
    return choose(story, play, choices[Math.floor(next() * choices.length)] ?? silence);
  }, startPlay(seed));
}
