import type { Item, Kind } from '../../model/item.ts';
import type { Places } from '../quiz/desk.ts';
import type { Written } from '../quiz/sections.ts';
import type { Path } from '../yaml/tree.ts';
import { optionLists } from './option-lists.ts';
import { passages } from './passages.ts';

/**
 * What a text of an item is for. `asks` is a stem, a statement to judge or the question for its reason; `offers` is
 * something to choose or to place; `explains` is feedback; `helps` a hint, or the sentence with the solution; `names` a
 * title, label or unit; `tells` a text to complete or to mark, a prompt or a model answer.
 */
export type Role = 'names' | 'context' | 'asks' | 'tells' | 'offers' | 'explains' | 'helps';

/** A text of an item. */
export interface Passage {
  readonly role: Role;
  readonly text: string;
  /** From the item to the text in the file. */
  readonly path: Path;
}

export interface Option extends Passage {
  readonly id: string;
  readonly correct: boolean;
}

/** Options of which learners choose one or several. */
export interface OptionList {
  /** As the reader of a message calls one of them. */
  readonly what: 'option' | 'reason';
  readonly path: Path;
  /** In the order written. */
  readonly options: readonly Option[];
  /** The text that they answer or complete. */
  readonly asked: string;
}

/** An item as the rules of good questions see it: whatever its kind, texts and lists of options. */
export interface Question {
  readonly id: string;
  readonly kind: Kind;
  /** The item itself, for what only its kind has. */
  readonly item: Item;
  readonly passages: readonly Passage[];
  readonly lists: readonly OptionList[];
  readonly seeds: readonly string[];
  /** Ids of its sources, also of such that are not there. */
  readonly sources: readonly string[];
  readonly places: Places;
}

/** The item as a question. A vote that asks another item has no texts of its own: they are checked there. */
export function questionOf({ value, references, places }: Written<Item>): Question {
  const named = (what: 'seed' | 'source') => references.filter(({ to }) => to === what).map(({ name }) => name);
  return {
    id: value.id,
    kind: value.kind,
    item: value,
    passages: passages(value),
    lists: optionLists(value),
    seeds: named('seed'),
    sources: named('source'),
    places,
  };
}

/** The passages of some roles, in the order of the item. */
export function passagesOf({ passages }: Question, ...roles: readonly Role[]): readonly Passage[] {
  return passages.filter(({ role }) => roles.includes(role));
}

/** What learners read before they answer: context, stem, statement, question for the reason. */
export function promptOf(question: Question): string {
  return passagesOf(question, 'context', 'asks')
    .map(({ text }) => text)
    .join(' ');
}

/** True where learners earn points. */
export function isGraded({ item }: Question): boolean {
  return 'bloom' in item;
}
