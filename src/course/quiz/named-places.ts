import { allowedNames } from '../nearest.ts';
import type { Desk } from './kind.ts';

/** How a kind writes a place with a name into its text. */
export interface Notation {
  /** The field of the definitions. */
  readonly list: 'gaps' | 'marks';
  /** A whole place, for an example. */
  whole(name: string): string;
  /** The part of it that holds the name. */
  name(name: string): string;
}

/** Every place in the text is defined, every defined one stands in the text, and none stands there twice. */
export function checkNamedPlaces(
  desk: Desk,
  { list, whole, name: named }: Notation,
  inText: readonly string[],
  defined: readonly string[],
): void {
  const what = list.slice(0, -1);
  const at = ['text'];
  if (!inText.length) desk.say(at, `the text has no ${what}`, `write ${whole('name')} where one belongs`);
  for (const [index, name] of inText.entries()) {
    const undefinedName = `the text has a ${what} "${name}", which is not under ${list}`;
    if (!defined.includes(name)) desk.say(at, undefinedName, allowedNames(list, defined, name), named(name));
    if (inText.indexOf(name) < index)
      desk.say(at, `the text has the ${what} "${name}" twice`, 'each has its own name', named(name));
  }
  for (const name of defined)
    if (!inText.includes(name))
      desk.say([list, name], `${what} "${name}" does not stand in the text`, `write ${whole(name)} where it belongs`);
}
