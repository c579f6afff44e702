import { courseOf, type Step } from './course.ts';
import { Outlook } from './outlook.ts';
import { startPlay } from './play.ts';
import type { Story } from './story.ts';

/** The course in which each turn is answered with the reply that leads furthest (`Outlook.ranked`). */
export function solveStory(story: Story): readonly Step[] {
  const outlook = new Outlook(story);
  let play = startPlay(1);
  for (;;) {
    const { steps, situation, state } = courseOf(story, play);
    const best = situation && outlook.ranked(steps, state)[0]?.move;
    if (!best) return steps;
    play = { ...play, choices: [...play.choices, best.choice] };
  }
}
