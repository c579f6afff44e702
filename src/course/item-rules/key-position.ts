import { areNumbersOrDates } from '../../model/shuffle.ts';
import type { OptionList, Question } from './question.ts';
import type { ItemRule } from './rule.ts';

/** Of fewer questions a share says little. */
const fewest = 12;
const tolerance = 0.15;

/**
 * The right option stands in each place about equally often: over the `single` questions of the course no place differs
 * by more than 15 percentage points from chance. Sorted numbers and dates are left out. The site shuffles; paper does
 * not. Said once, at the first question that has its right option in the place used most. Haladyna, Downing & Rodriguez
 * (2002), 20.
 */
export const keyPosition: ItemRule = {
  id: 'L20',
  level: 'error',
  check(question, { questions }) {
    const singles = questions.flatMap((one) =>
      one.kind === 'single' ? one.lists.flatMap((list) => position(one, list)) : [],
    );
    if (singles.length < fewest) return [];
    const places = [...Array(Math.max(...singles.map(({ count }) => count))).keys()].map((place) => {
      const share = singles.filter((one) => one.place === place).length / singles.length;
      const chance = singles.reduce((sum, { count }) => sum + (place < count ? 1 / count : 0), 0) / singles.length;
      return { place, share, excess: share - chance };
    });
    const most = places.reduce((one, other) => (other.excess > one.excess ? other : one));
    if (places.every(({ excess }) => Math.abs(excess) <= tolerance)) return [];
    const there = singles.filter(({ place }) => place === most.place);
    if (there[0]?.question.id !== question.id) return [];
    const chance = percent(most.share - most.excess);
    return [
      {
        spot: { path: ['options'] },
        problem: `in ${percent(most.share)} of the single questions option ${most.place + 1} is the right one, by chance in ${chance}`,
        advice: `move it to another place in some of ${there.map(({ question: { id } }) => id).join(', ')}`,
      },
    ];
  },
};

function position(question: Question, { options }: OptionList) {
  const place = options.findIndex(({ correct }) => correct);
  if (place < 0 || areNumbersOrDates(options.map(({ text }) => text))) return [];
  return [{ question, place, count: options.length }];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
