import { describe, expect, test } from 'vitest';
import { contentStems, holdsWords, outsideQuotes, runsIn, sentencesIn, stretchesIn } from './german.ts';

describe('sentencesIn', () => {
  const texts = (text: string) => sentencesIn(text).map((sentence) => sentence.text);

  test('cuts at points and marks, not at a colon', () => {
    expect(texts('Ja. Nein? „Doch!“ So: „Und 20 mehr.“')).toEqual(['Ja.', 'Nein?', '„Doch!“', 'So: „Und 20 mehr.“']);
  });

  test('says where each begins', () => {
    expect(sentencesIn('Ja.  Nein.').map(({ from }) => from)).toEqual([0, 5]);
  });

  test('does not cut at dates, abbreviations and one letter', () => {
    expect(texts('Bis 30. Juni bzw. Mai, z. B. Montag, ca. Mittag.')).toHaveLength(1);
  });

  test('cuts behind a year', () => {
    expect(texts('Das war 2012. Dann kam mehr.')).toHaveLength(2);
  });

  test('has none in an empty text', () => {
    expect(sentencesIn('')).toEqual([]);
  });
});

test('stretchesIn cuts at a colon too', () => {
  expect(stretchesIn('Ja. So: Und mehr; Punkt.').map(({ text }) => text)).toEqual([
    'Ja.',
    'So:',
    'Und mehr;',
    'Punkt.',
  ]);
});

test('outsideQuotes keeps the length and what stands around', () => {
  expect(outsideQuotes('Er: „nicht“, ja')).toBe('Er:        , ja');
  expect(outsideQuotes('offen „nicht')).toBe('offen „nicht');
});

test('holdsWords finds whole words in any case, one after the other', () => {
  expect(holdsWords('Ein geplantes, langes Verhalten', 'Geplantes langes')).toBe(true);
  expect(holdsWords('Ein geplantes Verhalten', 'geplant')).toBe(false);
  expect(holdsWords('Ein Verhalten', '…')).toBe(false);
});

test('contentStems drops function words and endings', () => {
  expect([...contentStems('Welche Anfragen hat eine Anfrage-Liste, und wann?')]).toEqual(['anfrag', 'list']);
});

test('runsIn gives each six words in a row', () => {
  expect(runsIn('eins zwei drei vier fünf sechs Sieben')).toEqual([
    'eins zwei drei vier fünf sechs',
    'zwei drei vier fünf sechs sieben',
  ]);
  expect(runsIn('eins zwei drei vier fünf')).toEqual([]);
});
