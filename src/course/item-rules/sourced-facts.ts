import { percentage } from '../percentage.ts';
import type { Bank } from './bank.ts';
import { outsideQuotes, sentencesIn } from './german.ts';
import { type Passage, passagesOf, type Question } from './question.ts';
import { type Fault, type ItemRule, nameOf } from './rule.ts';

const fourDigits = /(?<![\p{N},]|\p{N} )(?:19|20)\p{N}{2}(?!\p{N}|[.,]\p{N}| \p{N}{3})/gu;
/** A number of four digits is a year behind a name, a month, „in“, „seit“, a date, or at the beginning. */
const datesAYear =
  /(?:^|\(|(?<!\p{L})(?:in|seit)|\p{N}\.|(?!(?:Auf|Von|Rund|Etwa|Über|Um|Nur|Mit|Bei|Mehr|Je|Statt)\s)(?<![\p{L}-])\p{Lu}[\p{L}’-]+)\s?$/u;
/** Goals of invented companies have deadlines. */
const deadline = /(?<!\p{L})(?:bis|ab)\s[^,;:?!]*$/iu;
/** What makes a percentage a statement about the world: a study, or people and companies at large. */
const atLarge =
  /(?<!\p{L})(?:Studien?|Statistik(?:en)?|weltweit|Bevölkerung|in Deutschland|[Ll]aut (?:\p{L}+ ){0,2}(?:Umfrage|Befragung|Erhebung)|(?:der|aller) (?:\p{Ll}+ )?(?:Deutschen|Erwachsenen|Jugendlichen|Menschen|Haushalte|Unternehmen|Betriebe|Internetnutzer(?:innen)?))(?!\p{L})/u;

/**
 * Every fact in context, feedback or solution can be traced. A fact is a year, or a percentage in a sentence about people
 * or companies at large; what an invented company counts or plans is none. It needs an entry in `sources`, or a seed: then
 * it stands on a slide that teaches the seed, unless no slide does yet. Our rule, beside those of Haladyna, Downing &
 * Rodriguez (2002).
 */
export const sourcedFacts: ItemRule = {
  id: 'V1',
  level: 'error',
  check(question, bank) {
    if (question.sources.length) return [];
    return passagesOf(question, 'context', 'explains', 'helps')
      .filter(({ path }) => path[0] !== 'hint')
      .flatMap((passage) =>
        factsIn(passage).flatMap(({ fact, from }): readonly Fault[] => {
          if (isTaught(fact, question, bank)) return [];
          return [
            {
              spot: { ...passage, from, to: from + fact.length },
              problem: `${nameOf(question, passage)} states a fact without a source: „${fact}“`,
              advice: 'name an id of slides/sources.yaml under sources; an invented case needs no year',
            },
          ];
        }),
      );
  },
};

interface Fact {
  readonly fact: string;
  /** Where it begins in the text. */
  readonly from: number;
}

function factsIn({ text }: Passage): readonly Fact[] {
  return sentencesIn(outsideQuotes(text)).flatMap((sentence) =>
    [yearIn(sentence.text), atLarge.test(sentence.text) ? percentage.exec(sentence.text) : undefined].flatMap(
      (match) => (match ? [{ fact: match[0], from: sentence.from + match.index }] : []),
    ),
  );
}

/** The first year. A number before a noun counts something: 2000 Abos. */
function yearIn(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(fourDigits)].find((match) => {
    const before = text.slice(0, match.index);
    const behind = text.slice(match.index + match[0].length);
    return datesAYear.test(before) && !deadline.test(before) && !/^ \p{Lu}/u.test(behind);
  });
}

function isTaught(fact: string, { seeds }: Question, { taught }: Bank): boolean {
  const slides = seeds.flatMap(taught);
  if (!slides.length) return seeds.length > 0;
  const digits = fact.replace(/\s?(?:%|Prozent)$/, '');
  return slides.some((text) => new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(text));
}
