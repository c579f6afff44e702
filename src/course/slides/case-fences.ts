import type { Place } from '../place.ts';
import { textWidth } from '../type/text-width.ts';
import { wordsIn } from '../words.ts';
import type { ListItem } from './list-items.ts';
import { type Prose, plainText } from './prose.ts';

export type Say = (place: Place, problem: string, allowed: string) => void;

export interface Fact {
  /** Inline tokens both. */
  readonly value: Prose;
  readonly label: Prose;
}

/** The key number stands beside its label. */
const longestValue = 12;
const longestLabel = 70;

/** A key number and what it counts. */
export function readFact(items: readonly ListItem[] | undefined, fence: Place, say: Say): Fact | undefined {
  const [value, label] = items ?? [];
  if (items?.length !== 2 || !value || !label || value.group !== undefined) {
    say(fence, 'a fact is a number and what it counts', 'write two list items: - 15 000 and - Kommentare [^taz-2012]');
    return undefined;
  }
  const number = textOf(value);
  const words = textOf(label);
  if (number.length > longestValue) {
    say(
      value.place,
      `the number has ${number.length} characters`,
      `${longestValue} are allowed; words stand in the second item`,
    );
  }
  if (words.length > longestLabel) {
    say(label.place, `what it counts has ${words.length} characters`, `${longestLabel} are allowed; say it shorter`);
  }
  if (!hasMark(items)) say(label.place, 'the fact has no source', 'mark it in the second item: [^taz-2012]');
  return { value: { tokens: value.tokens }, label: { tokens: label.tokens } };
}

/** What is left of its line beside „Was lernen wir?“, and the size of its letters. */
const lessonLine = 856;
const lessonSize = 36;

/** What is learnt from a case: one sentence on one line. */
export function checkLesson({ tokens }: Prose, fence: Place, say: Say): void {
  const texts = tokens.filter(({ type }) => type === 'inline');
  const onlyText = tokens.every(({ type }) => /^(paragraph_(open|close)|inline)$/.test(type));
  const text = plainText(texts).trim();
  if (texts.length !== 1 || !onlyText || /[.?]\s+\p{Lu}/u.test(text)) {
    say(fence, 'a lesson is one sentence', 'write it as a paragraph, and nothing else');
  } else if (textWidth(text, { face: 'text', weight: 400, size: lessonSize }) > lessonLine) {
    say(fence, `the lesson of ${text.length} characters is longer than its line`, 'about 50 fit; say it shorter');
  }
}

/** True where one of the items names its source. */
export function hasMark(items: readonly ListItem[]): boolean {
  return items.some(({ tokens }) => tokens.some(({ type }) => type === 'source-mark'));
}

function textOf({ tokens }: Pick<ListItem, 'tokens'>): string {
  return plainText(tokens).trim();
}

/** Reports the second of the items that should be the one signal. */
export function checkSignal(
  items: readonly { readonly signal: boolean; readonly place: Place }[],
  what: string,
  say: Say,
): void {
  const [, second] = items.filter(({ signal }) => signal);
  if (second) say(second.place, `a second ${what} is bold`, 'one is the signal of a slide');
}

/** Words of a text without its figures, which are seen and not read. */
export function wordCount({ tokens }: Prose): number {
  return wordsIn(plainText(tokens)).filter((word) => /\p{L}/u.test(word)).length;
}
