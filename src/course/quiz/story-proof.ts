import { bestStanding } from '../../model/simulation/advance.ts';
import { silence } from '../../model/simulation/play.ts';
import type { State, Story } from '../../model/simulation/story.ts';
import { type DeadEnd, type Exploration, explore, marginOf } from '../story/explore.ts';
import { endedPlays, plays } from '../story/random-plays.ts';
import type { Path } from '../yaml/tree.ts';
import type { Desk } from './kind.ts';

/** A story in which it hardly matters what is chosen teaches nothing. */
const leastMargin = 8;
const leastCourses = 3;
const leastEndings = 5;

/** Whether the parts of a story fit together, proved by playing everything that can be chosen. */
export function checkProof(desk: Desk, story: Story): void {
  const all = explore(story, true);
  const [dead] = all.deadEnds;
  if (dead) {
    sayDeadEnd(desk, story, dead, all.deadEnds.length);
    return;
  }
  const found = explore(story, false);
  checkPlayed(desk, story, all);
  checkReached(desk, story, found);
  checkReplies(desk, story, found);
  const margin = marginOf(found);
  const { best, worst } = found.prospect;
  if (margin < leastMargin)
    desk.say(
      ['turns'],
      `it hardly matters what is chosen: the best strategy ends at ${best} of ${bestStanding}, the worst at ${worst}`,
      `make outcomes differ until ${leastMargin} lie between them`,
    );
  if (found.courses < leastCourses)
    desk.say(
      ['turns'],
      `it takes fewer than ${leastCourses} courses: ${found.courses}`,
      `write scenes with conditions for ${leastCourses} or more`,
    );
  if (story.endings.length < leastEndings)
    desk.say(['endings'], `it has fewer than ${leastEndings} endings`, `write ${leastEndings} or more`);
  const ended = endedPlays(story, plays);
  if (ended < plays) desk.say(['turns'], `${plays - ended} of ${plays} random plays do not end`);
}

function sayDeadEnd(desk: Desk, { turns, replies }: Story, { turn, state, choice }: DeadEnd, count: number): void {
  const more = count > 1 ? `, and in ${count - 1} more` : '';
  const here = `in the state ${inWords(state)}${more}`;
  const advice = 'give the last one no condition';
  if (choice === silence) desk.say(['turns', turn - 1, 'silence'], `silence has no outcome ${here}`, advice);
  else if (choice !== undefined) {
    const reply = replies.findIndex(({ id }) => id === choice);
    desk.say(['replies', reply, 'outcomes'], `reply "${choice}" has no outcome in turn ${turn} ${here}`, advice);
  } else if (turn > turns.length) desk.say(['endings'], `the story has no ending ${here}`, advice);
  else desk.say(['turns', turn - 1, 'scenes'], `turn ${turn} has no scene ${here}`, advice);
}

/** @param found with silence: some scenes and outcomes are for a team that answers late */
function checkPlayed(desk: Desk, { replies, turns }: Story, found: Exploration): void {
  turns.forEach(({ id, scenes, silence: outcomes }, index) => {
    scenes.forEach((scene, place) => {
      if (!found.scenes.has(scene))
        never(desk, ['turns', index, 'scenes', place], `scene "${scene.id}" is never played`);
    });
    outcomes.forEach((outcome, place) => {
      if (!found.outcomes.has(outcome))
        never(desk, ['turns', index, 'silence', place], `silence in turn "${id}" never has outcome ${place + 1}`);
    });
  });
  replies.forEach(({ id, outcomes }, index) => {
    const played = outcomes.filter((outcome) => found.outcomes.has(outcome));
    if (!played.length) never(desk, ['replies', index], `reply "${id}" is never offered`);
    else
      outcomes.forEach((outcome, place) => {
        if (!played.includes(outcome))
          never(desk, ['replies', index, 'outcomes', place], `reply "${id}" never has outcome ${place + 1}`);
      });
  });
}

/** @param found without silence: those who answer in time reach everything too */
function checkReached(desk: Desk, { events, endings }: Story, found: Exploration): void {
  events.forEach((event, index) => {
    if (!found.events.has(event)) never(desk, ['events', index, 'when'], `event "${event.id}" can never happen`);
  });
  endings.forEach((ending, index) => {
    if (!found.endings.has(ending)) never(desk, ['endings', index, 'when'], `ending "${ending.id}" is never reached`);
  });
}

function never(desk: Desk, path: Path, what: string): void {
  desk.say(path, `${what}, whatever is chosen`, 'change its condition or those before it, or delete it');
}

function checkReplies(desk: Desk, { replies }: Story, { surpassed, outcomes: played }: Exploration): void {
  replies.forEach(({ id, outcomes }, index) => {
    if (outcomes.some((outcome) => played.has(outcome)) && !surpassed.has(id))
      desk.say(
        ['replies', index],
        `reply "${id}" is always the best one`,
        'offer it where another leads further: early or late, calm or heated',
      );
  });
}

function inWords({ excitement, trust, reach, load, hours }: State): string {
  return `excitement ${excitement}, trust ${trust}, reach ${reach}, load ${load}, hours ${hours}`;
}
