import type { OptionList } from './question.ts';
import type { ItemRule } from './rule.ts';

const forms = [
  {
    what: 'some end with a full stop, others do not',
    advice: 'sentences all end with one, names all without',
    test: (text: string): boolean => /\.[“‘)]*$/.test(text),
  },
  {
    what: 'some end with a question mark, others do not',
    advice: 'ask in all of them or in none',
    test: (text: string): boolean => /\?[“‘)]*$/.test(text),
  },
  {
    what: 'some begin with a capital, others do not',
    advice: 'begin all with the same kind of word: noun, adjective or verb',
    test: (text: string): boolean => /^\p{Lu}/u.test(text),
  },
] as const;

/**
 * Options have one form: the same end mark, and a beginning of the same kind. Inside of a sentence German writes nouns
 * with a capital, so the first letter tells nouns from other words; further kinds of words need a dictionary. Options
 * that begin with a digit say nothing about it. Haladyna, Downing & Rodriguez (2002), 23.
 */
export const uniformOptions: ItemRule = {
  id: 'L23',
  level: 'warning',
  check: ({ lists }) =>
    lists.flatMap(({ path, options }: OptionList) => {
      const texts = options.map(({ text }) => text.trim().replace(/^[„‚(]+/, ''));
      return forms.flatMap(({ what, advice, test }, index) => {
        const tested = (index === 2 ? texts.filter((text) => /^\p{L}/u.test(text)) : texts).map(test);
        return tested.includes(true) && tested.includes(false)
          ? [{ spot: { path }, problem: `of the options ${what}`, advice }]
          : [];
      });
    }),
};
