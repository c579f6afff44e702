import { describe, expect, test } from 'vitest';
import { find, item, single } from './testing/find.ts';
import { typography } from './typography.ts';

describe('typography', () => {
  test.each([
    ["Wie geht's weiter?", "«'» stem holds a straight apostrophe"],
    ['Was  fehlt?', '«  » stem holds two spaces'],
    ['Was fehlt - und wem?', '«-» stem holds a hyphen between spaces'],
    ['Was fehlt...?', '«...» stem holds three points'],
    ['Was fehlt ?', '« ?» stem holds a space before a sign'],
    ['Was heißt „smart?', '«„» stem has a quotation mark alone'],
    ['Was heißt smart“?', '«“» stem has a quotation mark alone'],
  ])('finds the slip in %j', (stem, found) => {
    expect(find(typography, single({ stem }))).toEqual([found]);
  });

  test('finds slips in every kind, also where nobody answers', () => {
    const fields = [{ id: 'ziel', label: 'Ziel', prompt: 'Ein Satz - mit Zahl.' }];
    expect(find(typography, item('canvas', { fields }))).toEqual([
      '«-» prompt of field "ziel" holds a hyphen between spaces',
    ]);
  });

  test.each([
    'Was heißt „smart“ – und was nicht?',
    'Wer war’s, z. B. am 30.9.?',
    'Bis … 90 000 Abos, −2,5 % je Jahr?',
    'Social-Media-Plan: Wer?',
  ])('takes %j', (stem) => {
    expect(find(typography, single({ stem }))).toEqual([]);
  });
});
