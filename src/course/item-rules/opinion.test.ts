import { describe, expect, test } from 'vitest';
import { opinionStem } from './opinion.ts';
import { find, item, single } from './testing/find.ts';

describe('opinionStem', () => {
  test.each([
    ['Welche Fassung ist Ihrer Meinung nach smart?', 'Ihrer Meinung'],
    ['Welches Ziel finden Sie besser?', 'finden Sie'],
    ['Wie finden Sie diesen Beitrag?', 'Wie finden Sie'],
    ['Was glauben Sie, warum gelang es?', 'glauben Sie'],
    ['Was ist Ihres Erachtens richtig?', 'Ihres Erachtens'],
  ])('finds an opinion in %j', (stem, found) => {
    expect(find(opinionStem, single({ stem }))).toEqual([`«${found}» stem asks for an opinion: „${found}“`]);
  });

  test.each([
    'Welche Fassung erfüllt alle fünf Kriterien?',
    'Finden Sie den Satz ohne Termin.',
    'Wie finden Sie heraus, wer gemeint ist?',
    'Wie finden Sie am schnellsten heraus, wer gemeint ist?',
    'Denken Sie an den letzten Tag: Was zählen Sie?',
    'Welche Fehler finden Sie im Entwurf?',
    'Was ist laut Kursnotiz Ihrer Meinung am nächsten?',
    'Wer fragt „Wie finden Sie das?“ zuerst?',
  ])('takes %j', (stem) => {
    expect(find(opinionStem, single({ stem }))).toEqual([]);
  });

  test('takes an opinion with a source, and a vote', () => {
    const stem = 'Wie finden Sie diesen Beitrag?';
    expect(find(opinionStem, single({ stem, sources: ['doran-1981'] }))).toEqual([]);
    const options = ['gut', 'schlecht'].map((text, index) => ({ id: `o${index}`, text }));
    expect(find(opinionStem, item('vote', { stem, options }))).toEqual([]);
  });
});
