import { passagesOf } from './question.ts';
import { type ItemRule, nameOf } from './rule.ts';

const fewest = 25;

/**
 * Every feedback explains, in 25 characters or more: an explanation helps ten times as much as „richtig“ or „falsch“
 * alone (Van der Kleij, Feskens & Eggen 2015: 0.49 against 0.05). Our rule, beside those of Haladyna, Downing &
 * Rodriguez (2002).
 */
export const feedbackLength: ItemRule = {
  id: 'F1',
  level: 'error',
  check: (question) =>
    passagesOf(question, 'explains')
      .filter(({ text }) => text.trim().length < fewest)
      .map((passage) => ({
        spot: passage,
        problem: `${nameOf(question, passage)} has ${passage.text.trim().length} characters`,
        advice: `explain in ${fewest} or more: fact, reason, next step`,
      })),
};
