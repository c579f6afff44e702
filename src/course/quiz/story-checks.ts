import { allowedNames } from '../nearest.ts';
import type { Path } from '../yaml/tree.ts';
import { checkUnique } from './checks.ts';
import type { Desk } from './kind.ts';
import { checkCondition, checkEffect } from './story-numbers.ts';
import type { WrittenOutcome, WrittenStory } from './story-shape.ts';

const fewestReplies = 3;
const mostReplies = 4;

/**
 * What types cannot say about the parts of a story, each for itself. Whether they fit together `story-proof.ts` says,
 * which needs a story without faults.
 * @returns whether nothing was found
 */
export function checkStory(given: Desk, story: WrittenStory): boolean {
  let sound = true;
  const desk: Desk = {
    say(...said) {
      sound = false;
      given.say(...said);
    },
    refer: given.refer.bind(given),
  };
  const ids = story.replies.map(({ id }) => id);
  checkNames(desk, story);
  checkEffect(desk, ['start'], 'start', story.start, true);
  story.replies.forEach(({ id, outcomes }, index) => {
    checkOutcomes(desk, ['replies', index, 'outcomes'], `reply "${id}"`, outcomes, ids);
  });
  story.turns.forEach(({ id, scenes, silence }, index) => {
    scenes.forEach((scene, place) => {
      const at = ['turns', index, 'scenes', place];
      checkCondition(desk, [...at, 'when'], `scene "${scene.id}"`, scene.when, ids);
      checkOffers(desk, [...at, 'replies'], `scene "${scene.id}"`, scene.replies, ids);
    });
    checkOutcomes(desk, ['turns', index, 'silence'], `silence in turn "${id}"`, silence, ids);
  });
  story.events.forEach(({ id, when, effect }, index) => {
    checkCondition(desk, ['events', index, 'when'], `event "${id}"`, when, ids);
    checkEffect(desk, ['events', index, 'effect'], `event "${id}"`, effect);
  });
  story.endings.forEach(({ id, when }, index) => {
    checkCondition(desk, ['endings', index, 'when'], `ending "${id}"`, when, ids);
  });
  return sound;
}

function checkNames(desk: Desk, { replies, turns, events, endings }: WrittenStory): void {
  checkUnique(desk, ['replies'], 'reply', replies);
  checkUnique(desk, ['turns'], 'turn', turns);
  checkUnique(desk, ['events'], 'event', events);
  checkUnique(desk, ['endings'], 'ending', endings);
  const seen = new Set<string>();
  turns.forEach(({ id: turn, scenes, earliest }, index) => {
    const before = turns[index - 1];
    if (before && earliest < before.earliest)
      desk.say(
        ['turns', index, 'earliest'],
        `turn "${turn}" begins at ${earliest} hours, before turn "${before.id}"`,
        `write ${before.earliest} or more`,
      );
    if (earliest % 0.25 || earliest < 0)
      desk.say(['turns', index, 'earliest'], `turn "${turn}" begins at ${earliest} hours`, 'write quarters of hours');
    scenes.forEach(({ id }, place) => {
      if (seen.has(id))
        desk.say(
          ['turns', index, 'scenes', place, 'id'],
          `scene "${id}" is given twice`,
          'scenes of the whole story have different ids',
        );
      seen.add(id);
    });
  });
}

function checkOffers(desk: Desk, path: Path, whose: string, offered: readonly string[], ids: readonly string[]): void {
  offered.forEach((id, index) => {
    const at = [...path, index];
    if (!ids.includes(id)) desk.say(at, `${whose} offers "${id}", which is no reply`, allowedNames('replies', ids, id));
    else if (offered.indexOf(id) < index) desk.say(at, `${whose} offers "${id}" twice`, 'keep one of the two');
  });
  if (offered.length < fewestReplies || offered.length > mostReplies)
    desk.say(path, `${whose} offers ${offered.length} replies`, `offer ${fewestReplies} or ${mostReplies}`);
}

function checkOutcomes(
  desk: Desk,
  path: Path,
  whose: string,
  outcomes: readonly WrittenOutcome[],
  ids: readonly string[],
): void {
  outcomes.forEach(({ when, effect, keeps, breaks }, index) => {
    const at = [...path, index];
    const name = `${whose}, outcome ${index + 1}`;
    checkCondition(desk, [...at, 'when'], name, when, ids);
    checkEffect(desk, [...at, 'effect'], name, effect);
    if (!keeps.length && !breaks.length)
      desk.say(at, `${name} names no rule`, 'name at least one under keeps or breaks');
    const both = keeps.find((rule) => breaks.includes(rule));
    if (both) desk.say([...at, 'breaks'], `${name} keeps and breaks the rule "${both}"`, 'decide on one of the two');
  });
}
