import { contentStems } from './german.ts';
import { sides } from './option-lists.ts';
import { type ItemRule, nameOf } from './rule.ts';

const most = 1;

/**
 * The right option does not echo the stem: it does not share two or more words of content with it while no distractor
 * does. Haladyna, Downing & Rodriguez (2002), 28b.
 */
export const echoedWords: ItemRule = {
  id: 'L28b',
  level: 'warning',
  check: (question) =>
    question.lists.flatMap((list) => {
      const asked = contentStems(list.asked);
      const shared = (text: string): readonly string[] => [...contentStems(text)].filter((stem) => asked.has(stem));
      const { keys, distractors } = sides(list);
      const echo = keys.find(({ text }) => shared(text).length > most);
      if (!echo || distractors.some(({ text }) => shared(text).length > most)) return [];
      return {
        spot: echo,
        problem: `${nameOf(question, echo)} is right and repeats the question: „${shared(echo.text).join('“, „')}“`,
        advice: 'say it in other words, or let a wrong one repeat them too',
      };
    }),
};
