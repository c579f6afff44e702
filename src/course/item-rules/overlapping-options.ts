import { holdsWords, negation, plain } from './german.ts';
import { type Passage, passagesOf, type Question } from './question.ts';
import { type Fault, type ItemRule, nameOf } from './rule.ts';

/**
 * Options exclude each other: no two say the same, and none stands word for word in another, which would be right with
 * it. „akzeptiert“ and „nicht akzeptiert“ do exclude each other. Cards, fields and sides differ as well, or learners
 * could not tell them apart. Haladyna, Downing & Rodriguez (2002), 22.
 */
export const overlappingOptions: ItemRule = {
  id: 'L22',
  level: 'error',
  check: (question) => [
    ...question.lists.flatMap(({ options }) => clashes(question, options, (text, other) => isPart(other, text))),
    ...(question.lists.length ? [] : partLists(question).flatMap((parts) => clashes(question, parts, () => false))),
  ],
};

function clashes(
  question: Question,
  parts: readonly Passage[],
  overlaps: (text: string, other: string) => boolean,
): readonly Fault[] {
  return parts.flatMap((part, index) => {
    const others = parts.filter((_, place) => place !== index);
    const same = parts.slice(0, index).find(({ text }) => plain(text) === plain(part.text));
    const inside = same ? undefined : others.find(({ text }) => overlaps(part.text, text));
    const other = same ?? inside;
    if (!other) return [];
    return {
      spot: part,
      problem: `${nameOf(question, part)} ${same ? 'says the same as' : 'holds all of'} ${nameOf(question, other)}`,
      advice: 'choose texts of which only one can be right',
    };
  });
}

/** True where the one is a part of the other, and the other does not deny it. */
function isPart(one: string, other: string): boolean {
  const denied = negation.test(other) !== negation.test(one);
  return plain(one) !== plain(other) && holdsWords(other, one) && !denied;
}

/** Fields, cards, left and right sides, each list for itself. */
function partLists(question: Question): readonly (readonly Passage[])[] {
  const offers = passagesOf(question, 'offers');
  return [...new Set(offers.map(({ path }) => path[0]))].map((name) => offers.filter(({ path }) => path[0] === name));
}
