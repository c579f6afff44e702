import { describe, expect, test } from 'vitest';
import type { CategoriseItem, MatchItem } from '../item.ts';
import { gradedBase } from '../testing/graded-base.ts';
import { categoriseLines, matchLines } from './placing-lines.ts';

const feedback = (text: string) => ({ text });
const nothing = { also: [], neutral: [], reasons: [] };
const sides = ['x', 'y', 'z'].map((id) => ({ id, text: id.toUpperCase() }));

describe('matchLines', () => {
  const item: MatchItem = {
    ...gradedBase('per-part', 2),
    kind: 'match',
    body: { stem: '?', left: ['a', 'b', 'c'].map((id) => ({ id, text: `Links ${id}` })), right: sides },
    key: {
      goes: { a: 'x', b: 'y' },
      feedback: {
        a: { by: { x: feedback('x passt.'), y: feedback('y passt nicht.') }, else: feedback('Sonst.') },
        b: { by: { z: feedback('z passt nicht.') }, else: feedback('Gesucht ist y.') },
        c: { by: {}, else: feedback('Nirgends.') },
      },
    },
  };

  test('a side has its partner, and the wrong ones that have a reason', () => {
    expect(matchLines(item)[0]).toEqual({
      ...nothing,
      part: 'a',
      asked: 'Links a',
      right: [{ id: 'x', text: 'X', reason: 'x passt.' }],
      wrong: [{ id: 'y', text: 'Y', reason: 'y passt nicht.' }],
      points: 2,
    });
  });

  test('where the partner has no reason that of all others stands, and not where there is no partner', () => {
    const [, second, third] = matchLines(item);
    expect(second).toMatchObject({ right: [{ id: 'y', text: 'Y' }], reasons: ['Gesucht ist y.'] });
    expect(third).toMatchObject({ right: [], wrong: [], reasons: [] });
  });
});

describe('categoriseLines', () => {
  const card = (id: string, by: Readonly<Record<string, { text: string }>>): CategoriseItem => ({
    ...gradedBase('per-part'),
    kind: 'categorise',
    body: { stem: '?', placements: 'many', look: 'fields', fields: sides, cards: [{ id, text: 'Karte' }] },
    key: { in: { [id]: ['x', 'y'] }, neutral: {}, feedback: { [id]: { by, else: feedback('Sonst.') } } },
  });

  test('a field of its own is right, another is wrong only with a reason', () => {
    const [line] = categoriseLines(card('a', { x: feedback('Ja.'), z: feedback('Nein.') }));
    expect(line).toEqual({
      ...nothing,
      part: 'a',
      asked: 'Karte',
      right: [
        { id: 'x', text: 'X', reason: 'Ja.' },
        { id: 'y', text: 'Y' },
      ],
      wrong: [{ id: 'z', text: 'Z', reason: 'Nein.' }],
      points: 1,
    });
  });

  test('where no right field has a reason that of the card stands', () => {
    expect(categoriseLines(card('a', {}))[0]).toMatchObject({ wrong: [], reasons: ['Sonst.'] });
  });
});
