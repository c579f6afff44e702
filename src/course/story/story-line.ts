import type { ItemOf } from '../../model/item.ts';
import { bestStanding } from '../../model/simulation/advance.ts';
import { explore } from './explore.ts';
import { endedPlays, plays } from './random-plays.ts';

/**
 * What was proved about a story, as a line of the check's report: `Story "u16-shitstorm": 6 turns, 5043 situations, 30
 * courses, 6 of 6 endings; best strategy 20 of 20, worst 0; 1000 of 1000 random plays end`.
 */
export function storyLine({ id, key }: ItemOf<'simulation'>): string {
  const { situations, courses, endings, prospect } = explore(key, false);
  return [
    `Story "${id}": ${key.turns.length} turns, ${situations} situations, ${courses} courses`,
    `, ${endings.size} of ${key.endings.length} endings`,
    `; best strategy ${prospect.best} of ${bestStanding}, worst ${prospect.worst}`,
    `; ${endedPlays(key, plays)} of ${plays} random plays end`,
  ].join('');
}
