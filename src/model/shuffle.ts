import type { Choice, PartId } from './item.ts';
import { seededNumbers } from './seeded-numbers.ts';

/**
 * The list in an order that depends on the seed only. Every order is equally likely (Fisher and Yates 1938: the next
 * one is drawn from those that are left). The list itself is not changed.
 */
export function shuffle<T>(list: readonly T[], seed: string): readonly T[] {
  const next = seededNumbers(seed);
  const left = [...list];
  const order: T[] = [];
  while (left.length) order.push(...left.splice(Math.floor(next() * left.length), 1));
  return order;
}

/**
 * The seed for the `draw`th time that an order is drawn again; 0 is the first order. Where several lists of one item
 * are drawn, each puts its part in front (`${gap}/${seed}`), so that they do not follow the same pattern.
 */
export function drawSeed(seed: string, draw: number): string {
  return `${seed}#${draw}`;
}

/**
 * The order in which choices are shown. Numbers and dates keep the author's order, which is sorted (rule 21 of Haladyna,
 * Downing and Rodriguez 2002). Otherwise the order follows the seed; with a seed of `drawSeed`, two draws after each
 * other never give the same order (up to 999 draws). True and false are no choices: they are never shuffled.
 */
export function orderOf<T extends Choice>(choices: readonly T[], seed: string): readonly T[] {
  if (areNumbersOrDates(choices.map(({ text }) => text))) return choices;
  return drawn(choices, seed, []);
}

/**
 * The order in which steps lie before the learner moves them: it follows the seed as in `orderOf`, and is never the
 * right one (`right` holds the ids of all steps). Numbers and dates are shuffled too. Two steps that may not lie in the
 * right order lie in the other one each time; fewer stay as they are.
 */
export function firstOrder<T extends Choice>(
  steps: readonly T[],
  right: readonly PartId[],
  seed: string,
): readonly T[] {
  const solution = right.flatMap((id) => steps.find((step) => step.id === id) ?? []);
  return drawn(steps, seed, [solution]);
}

/** The order that the last draw of a seed gives: another than the draw before gave, and none of those `barred`. */
function drawn<T>(list: readonly T[], seed: string, barred: readonly (readonly T[])[]): readonly T[] {
  const [, name = seed, draw = '0'] = /^(.*)#(\d{1,3})$/s.exec(seed) ?? [];
  let order = turned(shuffle(list, drawSeed(name, 0)), barred);
  for (let turn = 1; turn <= Number(draw); turn++) {
    order = turned(shuffle(list, drawSeed(name, turn)), [...barred, order]);
  }
  return order;
}

/**
 * The order, with as many of its first elements put to its end as it takes to be none of those barred, the first of
 * which weighs most: three elements and two barred orders always leave one, two elements may not.
 */
function turned<T>(order: readonly T[], barred: readonly (readonly T[])[]): readonly T[] {
  const turns = order.map((_, count) => [...order.slice(count), ...order.slice(0, count)]);
  for (const against of [barred, barred.slice(0, 1)]) {
    const free = turns.find((turn) => !against.some((one) => isSame(one, turn)));
    if (free) return free;
  }
  return order;
}

function isSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((element, index) => element === other[index]);
}

const month = '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)';
const date = new RegExp(
  `^(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{4})?|(?:\\d{1,2}\\.\\s)?${month}(?:\\s\\d{4})?)$`,
);
/** A number with at most one word or sign behind it: 10, 1.000, −2,5 %, 60 Anfragen. */
const number = /^[+\-−]?\d+(?:[.,\s]\d+)*(?:\s?[^\s\d.,]+)?$/;

/** Whether every text is a number (with at most one word or sign behind it), or every text is a date. */
export function areNumbersOrDates(texts: readonly string[]): boolean {
  const trimmed = texts.map((text) => text.trim());
  return [number, date].some((pattern) => trimmed.every((text) => pattern.test(text)));
}
