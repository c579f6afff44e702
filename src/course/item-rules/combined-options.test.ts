import { describe, expect, test } from 'vitest';
import { combinedOptions } from './combined-options.ts';
import { find, item, options, single } from './testing/find.ts';

describe('combinedOptions', () => {
  test.each([
    'A und C',
    'Nur 1 und 3',
    'Die Aussagen A, B und D',
    'A, aber nicht C',
    'Sowohl a) als auch c)',
    'Die ersten beiden Antworten',
    'Nur Antwort B',
  ])('finds %j', (text) => {
    expect(find(combinedOptions, single({ options: options('*Weg', 'Ziel', text) }))).toEqual([
      `«${text}» option "c" combines others: „${text}“`,
    ]);
  });

  test.each(['Plan und Ziel', '10', 'A', 'S und M', 'Nur der Plan', 'Die ersten beiden Monate', '5 Euro'])(
    'takes %j',
    (text) => {
      expect(find(combinedOptions, single({ options: options('*Weg', 'Ziel', text) }))).toEqual([]);
    },
  );

  test('leaves alone the sides of a match', () => {
    const left = [{ id: 'z', text: 'Satz', goes: 'eins', feedback: 'Das gehört zusammen.' }];
    const right = [
      { id: 'eins', text: 'A und C' },
      { id: 'zwei', text: 'B' },
    ];
    expect(find(combinedOptions, item('match', { left, right }))).toEqual([]);
  });
});
