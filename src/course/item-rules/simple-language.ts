import { wordsIn } from '../words.ts';
import { stretchesIn } from './german.ts';
import type { Passage, Question } from './question.ts';
import { type Fault, type ItemRule, nameOf } from './rule.ts';

const mostWords = 25;
const mostLetters = 28;

/**
 * Sentences have at most 25 words up to a colon or semicolon, and words at most 28 letters between hyphens. Haladyna, Downing & Rodriguez (2002), 8.
 */
export const simpleLanguage: ItemRule = {
  id: 'L08',
  level: 'warning',
  check: (question) =>
    question.passages.flatMap((passage) => [...longSentences(question, passage), ...longWords(question, passage)]),
};

function longSentences(question: Question, passage: Passage): readonly Fault[] {
  return stretchesIn(passage.text).flatMap(({ text, from }) => {
    const { length } = wordsIn(text);
    if (length <= mostWords) return [];
    return {
      spot: { ...passage, from, to: from + text.length },
      problem: `${nameOf(question, passage)} has a sentence of ${length} words`,
      advice: `make two of it; ${mostWords} are a good limit`,
    };
  });
}

function longWords(question: Question, passage: Passage): readonly Fault[] {
  return [...passage.text.matchAll(/\p{L}+/gu)].flatMap(({ index, 0: word }) => {
    if (word.length <= mostLetters) return [];
    return {
      spot: { ...passage, from: index, to: index + word.length },
      problem: `${nameOf(question, passage)} has a word of ${word.length} letters: „${word}“`,
      advice: `say it in two words; ${mostLetters} letters are a good limit`,
    };
  });
}
