import { describe, expect, it } from 'vitest';
import { findSlides } from './find-slides.ts';
import { dayOf } from './testing/day.ts';

const day = dayOf({
  0: ['Tag 8: SMM-Strategie & Co.', 'Neun Stationen führen heute zum Ziel'],
  1: ['Nicht die Größe entscheidet', 'Zwei Betriebe', 'Kurz geprüft: Kapitel 1'],
  2: ['„Wir wollen mehr Likes“ ist noch kein Ziel', 'SMART: fünf Fragen', '2008 in Zahlen', 'Kurz geprüft: Kapitel 2'],
});
const found = (query: string, here = 'K2') => findSlides(day, query, here).map(({ id }) => id);

describe('by number', () => {
  it.each(['2.3', '2,3', '2:3', 'k2-s03', 'K2-S3', 'k2s3', ' 2 3 '])(
    '„%s“ is the third slide of chapter 2',
    (query) => {
      expect(found(query)).toEqual(['k2-s03']);
    },
  );

  it('a number alone is the slide of the day, and then the one of this chapter', () => {
    expect(found('4')).toEqual(['k1-s02', 'k2-s04']);
    expect(found('Folie 4', 'K1')).toEqual(['k1-s02']);
    expect(found('9', 'K2')).toEqual(['k2-s04']);
  });

  it('a chapter is all of its slides, also while the number of the slide is still to be typed', () => {
    const first = ['k1-s01', 'k1-s02', 'k1-s03'];
    for (const query of ['k1', 'Kapitel 1', '1.', 'k1-s']) expect(found(query), query).toEqual(first);
  });

  it.each(['77', '2.9', '2.0', 'k7-s01', 'Kapitel 7', '99.'])('„%s“ is none', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('a number that stands in a headline is found there', () => {
    expect(found('2008')).toEqual(['k2-s03']);
  });
});

describe('by word', () => {
  it.each(['größe', 'GRÖSSE', 'grosse', 'groesse', 'Größe'])('„%s“ finds „Größe“', (query) => {
    expect(found(query)).toEqual(['k1-s01']);
  });

  it('all words have to be there, in any order', () => {
    expect(found('kapitel geprüft 2')).toEqual(['k2-s04']);
    expect(found('kurz strategie')).toEqual([]);
  });

  it('words that begin so come before those that only hold it', () => {
    const words = dayOf({ 1: ['Kennzahlen', 'Das Zahlenwerk', 'Zahlen'] });
    expect(findSlides(words, 'zahl', 'K1').map(({ id }) => id)).toEqual(['k1-s02', 'k1-s03', 'k1-s01']);
  });

  it('the title of a chapter leads to its first slide', () => {
    expect(found('smarte ziele')).toEqual(['k2-s01']);
  });

  it('nothing is found for nothing, and for no word of a headline', () => {
    for (const query of ['', '   ', 'undefined', 'Bundesliga', '(', '\\']) expect(found(query), query).toEqual([]);
  });
});
