import { allowedNames } from '../nearest.ts';
import type { Desk } from './kind.ts';

/**
 * Every place named in the text is defined, every defined one stands in the text, and none stands there twice.
 * @param list the field of the definitions, `gaps` or `marks`; @param how how a place is written in the text.
 */
export function checkNamedPlaces(
  desk: Desk,
  list: string,
  inText: readonly string[],
  defined: readonly string[],
  how: (name: string) => string,
): void {
  const what = list.slice(0, -1);
  if (!inText.length) desk.say(['text'], `the text has no ${what}`, `write ${how('name')} where one belongs`);
  inText.forEach((name, index) => {
    if (!defined.includes(name))
      desk.say(
        ['text'],
        `the text has a ${what} "${name}", which is not under ${list}`,
        allowedNames(list, defined, name),
      );
    if (inText.indexOf(name) < index)
      desk.say(['text'], `the text has the ${what} "${name}" twice`, 'each has its own name');
  });
  for (const name of defined)
    if (!inText.includes(name))
      desk.say([list, name], `${what} "${name}" does not stand in the text`, `write ${how(name)} where it belongs`);
}
