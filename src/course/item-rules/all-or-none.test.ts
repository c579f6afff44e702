import { describe, expect, test } from 'vitest';
import { allOrNoneOfThem } from './all-or-none.ts';
import { find, item, options, single } from './testing/find.ts';

describe('allOrNoneOfThem', () => {
  test.each([
    'Alle Antworten sind richtig.',
    'Alle der genannten',
    'Keine der Aussagen trifft zu',
    'Keine dieser Antworten',
    'Alle oben genannten',
    'Nichts davon.',
    'Alles trifft zu',
    'Keine Antwort ist richtig',
  ])('finds %j', (text) => {
    expect(find(allOrNoneOfThem, single({ options: options('*Weg', 'Ziel', text) }))).toEqual([
      `«${text}» option "c" speaks of all others: „${text}“`,
    ]);
  });

  test.each([
    'Alle Kunden antworten.',
    'Keine Frist',
    'Alle fünf Fragen sind beantwortet.',
    'Nichts fehlt',
    'Keine der Kundinnen',
    'Keine Antwort',
    'Alle Antworten sind gleich wichtig.',
  ])('takes %j', (text) => {
    expect(find(allOrNoneOfThem, single({ options: options('*Weg', 'Ziel', text) }))).toEqual([]);
  });

  test('leaves cards alone, which may quote somebody', () => {
    const fields = [
      { id: 'a', text: 'Messbar' },
      { id: 'b', text: 'Akzeptiert' },
    ];
    const cards = [{ id: 'k', text: 'Nichts davon stimmt.', in: 'a', feedback: 'Hier fehlt eine Zahl.' }];
    expect(find(allOrNoneOfThem, item('categorise', { fields, cards }))).toEqual([]);
  });

  test('finds it among right sides, and takes a field that has a meaning', () => {
    const left = [{ id: 'z', text: 'Satz', goes: 'eins', feedback: 'Das gehört zusammen.' }];
    const right = [
      { id: 'eins', text: 'Weg' },
      { id: 'zwei', text: 'Keine davon' },
    ];
    expect(find(allOrNoneOfThem, item('match', { left, right }))).toHaveLength(1);
    const fields = [
      { id: 'M', text: 'Messbar' },
      { id: 'smart', text: 'smart – nichts fehlt' },
    ];
    const cards = [{ id: 'k', text: 'Karte', in: 'M', feedback: 'Hier fehlt eine Zahl.' }];
    expect(find(allOrNoneOfThem, item('categorise', { fields, cards }))).toEqual([]);
  });
});
