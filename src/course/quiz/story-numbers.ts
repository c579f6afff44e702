import { mostOfScale, mostReach, type Range, type Variable, variables } from '../../model/simulation/story.ts';
import { allowedNames } from '../nearest.ts';
import type { Path } from '../yaml/tree.ts';
import type { Desk } from './kind.ts';
import type { WrittenCondition, WrittenEffect } from './story-shape.ts';

/** A condition says something that can hold, and names replies that are there; `ids` are those of all replies. */
export function checkCondition(
  desk: Desk,
  path: Path,
  whose: string,
  condition: WrittenCondition | undefined,
  ids: readonly string[],
): void {
  if (!condition) return;
  if (!Object.keys(condition).length)
    desk.say(path, `the condition of ${whose} says nothing`, `name one of turn, ${variables.join(', ')}, said, unsaid`);
  for (const name of [...variables, 'turn'] as const) {
    const range = condition[name];
    if (range) checkRange(desk, [...path, name], whose, name, range);
  }
  for (const name of ['said', 'unsaid'] as const)
    condition[name]?.forEach((id, index) => {
      if (!ids.includes(id))
        desk.say(
          [...path, name, index],
          `the condition of ${whose} names "${id}", which is no reply`,
          allowedNames('replies', ids, id),
        );
    });
}

function checkRange(desk: Desk, path: Path, whose: string, name: Variable | 'turn', { min, max }: Range): void {
  const most = mostOf(name);
  if (min === undefined && max === undefined)
    desk.say(path, `the condition of ${whose} says nothing about ${name}`, 'write min, max or both');
  else if ((min ?? 0) > (max ?? most) || (min ?? 0) > most || (max ?? 0) < 0)
    desk.say(
      path,
      `the condition of ${whose} never holds: ${name} from ${min ?? 0} to ${max ?? most}`,
      `${name} goes from 0 to ${most}`,
    );
}

/** An effect, or the state at the start, stays within the scales. */
export function checkEffect(desk: Desk, path: Path, whose: string, effect: WrittenEffect, isStart = false): void {
  for (const name of variables) {
    const value = effect[name] ?? 0;
    const step = name === 'hours' ? 0.25 : 1;
    const least = isStart || name === 'hours' ? 0 : -mostOf(name);
    if (value % step || value < least || value > mostOf(name))
      desk.say(
        [...path, name],
        `${name} of ${whose} is ${value}`,
        `write ${name === 'hours' ? 'quarters of hours' : 'a whole number'} from ${least} to ${mostOf(name)}`,
      );
  }
}

function mostOf(name: Variable | 'turn'): number {
  if (name === 'hours') return 168;
  if (name === 'turn') return 99;
  return name === 'reach' ? mostReach : mostOfScale;
}
