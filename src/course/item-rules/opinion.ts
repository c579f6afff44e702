import { outsideQuotes } from './german.ts';
import { isGraded, passagesOf } from './question.ts';
import { type ItemRule, nameOf, spotOf } from './rule.ts';

/** „Finden Sie den Fehler“ and „Wie finden Sie heraus …“ look for something; „Wie finden Sie das?“ asks for taste. */
const opinion =
  /(?:Ihrer|Ihre) (?:\p{Ll}+ )?(?:Meinung|Ansicht|Auffassung)|Ihres Erachtens|(?<=[\p{L},:] )(?:meinen|glauben|denken) Sie|[Ww]ie (?:gut |sehr )?(?:gefällt|gefallen) Ihnen|[Ww]ie finden Sie(?! heraus)(?![^.?!]* heraus)|(?<=[\p{L},:] )finden Sie(?= (?:[^\s.?!]+ ){0,4}(?:gut|besser|(?:am )?besten|schlecht|schlechter|schön|schöner|gelungen\p{Ll}*|passend\p{Ll}*|richtig\p{Ll}*|sinnvoll\p{Ll}*|überzeugend\p{Ll}*|wichtig\p{Ll}*)[.,?!])/u;

/**
 * A graded question does not ask for an opinion, unless it names whose: a source, or „laut …“. Votes may.
 * Haladyna, Downing & Rodriguez (2002), 6.
 */
export const opinionStem: ItemRule = {
  id: 'L06',
  level: 'error',
  check(question) {
    if (!isGraded(question) || question.sources.length) return [];
    return passagesOf(question, 'asks').flatMap((passage) => {
      const match = opinion.exec(outsideQuotes(passage.text));
      if (!match || /\b(?:laut|gemäß)\b/i.test(passage.text)) return [];
      return {
        spot: spotOf(passage, match),
        problem: `${nameOf(question, passage)} asks for an opinion: „${match[0]}“`,
        advice: 'ask what follows from the case or the course, name a source, or make it a vote',
      };
    });
  },
};
