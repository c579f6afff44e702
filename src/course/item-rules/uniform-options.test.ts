import { describe, expect, test } from 'vitest';
import { find, item, options, single } from './testing/find.ts';
import { uniformOptions } from './uniform-options.ts';

describe('uniformOptions', () => {
  test.each([
    [['*Wir planen.', 'Wir posten.', 'Ein Plan'], 'some end with a full stop, others do not'],
    [['*Was genau?', 'Bis wann?', 'Die Kosten'], 'some end with a question mark, others do not'],
    [['*Plan', 'geplant', 'Ziel'], 'some begin with a capital, others do not'],
  ])('finds different forms in %j', (texts, found) => {
    expect(find(uniformOptions, single({ options: options(...texts) }))).toEqual([`«options» of the options ${found}`]);
  });

  test('finds them in the options of a gap', () => {
    const gaps = { zahl: { options: options('*Anfragen', 'schöne Worte', 'gute Laune') } };
    expect(find(uniformOptions, item('cloze', { text: 'Die Zahl der {zahl}.', gaps }))).toHaveLength(1);
  });

  test.each([
    [['*Wir planen.', 'Sie sagt: „Nein.“', 'Er fragt.']],
    [['*bald', 'bis Mai', '30. Juni']],
    [['*„Plan“', 'Ziel', 'Weg']],
  ])('takes %j', (texts) => {
    expect(find(uniformOptions, single({ options: options(...texts) }))).toEqual([]);
  });

  test('leaves the sides of a match alone', () => {
    const left = [{ id: 'z', text: 'Ein Satz.', goes: 'eins', feedback: 'Das gehört zusammen.' }];
    const right = [
      { id: 'eins', text: 'Weg' },
      { id: 'zwei', text: 'geplant.' },
    ];
    expect(find(uniformOptions, item('match', { left, right }))).toEqual([]);
  });
});
