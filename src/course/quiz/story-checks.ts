import { mostOfScale, mostReach, type Range, type Variable, variables } from '../../model/simulation/story.ts';
import { allowedNames } from '../nearest.ts';
import type { Path } from '../yaml/tree.ts';
import { checkUnique } from './checks.ts';
import type { Desk } from './kind.ts';
import type { WrittenCondition, WrittenEffect, WrittenOutcome, WrittenStory } from './story-shape.ts';

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
  checkEffect(desk, ['start'], story.start, true);
  story.replies.forEach(({ outcomes }, index) => {
    checkOutcomes(desk, ['replies', index, 'outcomes'], outcomes, ids);
  });
  story.turns.forEach(({ scenes, silence }, index) => {
    scenes.forEach(({ when, replies }, place) => {
      const at = ['turns', index, 'scenes', place];
      checkCondition(desk, [...at, 'when'], when, ids);
      checkOffers(desk, [...at, 'replies'], replies, ids);
    });
    checkOutcomes(desk, ['turns', index, 'silence'], silence, ids);
  });
  story.events.forEach(({ when, effect }, index) => {
    checkCondition(desk, ['events', index, 'when'], when, ids);
    checkEffect(desk, ['events', index, 'effect'], effect);
  });
  story.endings.forEach(({ when }, index) => {
    checkCondition(desk, ['endings', index, 'when'], when, ids);
  });
  return sound;
}

function checkNames(desk: Desk, { replies, turns, events, endings }: WrittenStory): void {
  checkUnique(desk, ['replies'], 'reply', replies);
  checkUnique(desk, ['turns'], 'turn', turns);
  checkUnique(desk, ['events'], 'event', events);
  checkUnique(desk, ['endings'], 'ending', endings);
  const seen = new Set<string>();
  turns.forEach(({ scenes, earliest }, index) => {
    const before = turns[index - 1];
    if (before && earliest < before.earliest)
      desk.say(
        ['turns', index, 'earliest'],
        `it begins at ${earliest} hours, before turn "${before.id}"`,
        `write ${before.earliest} or more`,
      );
    scenes.forEach(({ id }, place) => {
      if (seen.has(id))
        desk.say(['turns', index, 'scenes', place, 'id'], `scene "${id}" is given twice`, 'also in another turn');
      seen.add(id);
    });
  });
}

function checkOffers(desk: Desk, path: Path, offered: readonly string[], ids: readonly string[]): void {
  offered.forEach((id, index) => {
    if (!ids.includes(id))
      desk.say([...path, index], `it offers "${id}", which is no reply`, allowedNames('replies', ids, id));
    else if (offered.indexOf(id) < index) desk.say([...path, index], `it offers "${id}" twice`, 'keep one of the two');
  });
  if (offered.length < fewestReplies || offered.length > mostReplies)
    desk.say(path, `it offers ${offered.length} replies`, `offer ${fewestReplies} or ${mostReplies}`);
}

function checkOutcomes(desk: Desk, path: Path, outcomes: readonly WrittenOutcome[], ids: readonly string[]): void {
  outcomes.forEach(({ when, effect, keeps, breaks }, index) => {
    const at = [...path, index];
    checkCondition(desk, [...at, 'when'], when, ids);
    checkEffect(desk, [...at, 'effect'], effect);
    if (!keeps.length && !breaks.length)
      desk.say(at, 'it keeps and breaks no rule', 'name at least one under keeps or breaks');
    const both = keeps.find((rule) => breaks.includes(rule));
    if (both) desk.say([...at, 'breaks'], `it keeps and breaks the rule "${both}"`, 'decide on one of the two');
  });
}

function checkCondition(desk: Desk, path: Path, condition: WrittenCondition, ids: readonly string[]): void {
  for (const name of [...variables, 'turn'] as const) {
    const range = condition[name];
    if (range) checkRange(desk, [...path, name], name, range);
  }
  for (const name of ['said', 'unsaid'] as const)
    condition[name]?.forEach((id, index) => {
      if (!ids.includes(id))
        desk.say([...path, name, index], `it names "${id}", which is no reply`, allowedNames('replies', ids, id));
    });
}

function checkRange(desk: Desk, path: Path, name: Variable | 'turn', { min, max }: Range): void {
  const most = mostOf(name);
  if (min === undefined && max === undefined)
    desk.say(path, `the condition on ${name} says nothing`, 'write min, max or both');
  else if ((min ?? 0) > (max ?? most) || (max ?? 0) < 0)
    desk.say(path, `no ${name} is from ${min ?? 0} to ${max ?? most}`, `${name} goes from 0 to ${most}`);
}

function checkEffect(desk: Desk, path: Path, effect: WrittenEffect, isStart = false): void {
  for (const name of variables) {
    const value = effect[name] ?? 0;
    const step = name === 'hours' ? 0.25 : 1;
    const least = isStart || name === 'hours' ? 0 : -mostOf(name);
    if (value % step || value < least || value > mostOf(name))
      desk.say(
        [...path, name],
        `${name} is ${value}`,
        `write ${name === 'hours' ? 'quarters of hours' : 'a whole number'} from ${least} to ${mostOf(name)}`,
      );
  }
}

function mostOf(name: Variable | 'turn'): number {
  if (name === 'hours') return 168;
  if (name === 'turn') return 99;
  return name === 'reach' ? mostReach : mostOfScale;
}
