import { describe, expect, test } from 'vitest';
import { optionCount } from './option-count.ts';
import { find, item, options, single } from './testing/find.ts';

const several = ['*Weg', 'Ziel', 'Tat', 'Wort', 'Bild', 'Ton'];

describe('optionCount', () => {
  test.each([2, 5])('finds %i options in a single', (count) => {
    expect(find(optionCount, single({ options: options(...several.slice(0, count)) }))).toEqual([
      expect.stringContaining(`there are ${count} options`),
    ]);
  });

  test.each([3, 4])('takes %i options in a single', (count) => {
    expect(find(optionCount, single({ options: options(...several.slice(0, count)) }))).toEqual([]);
  });

  test('takes five options in a multiple, not six', () => {
    const [, ...wrong] = several;
    const five = options('*Weg', '*Zahl', ...wrong.slice(0, 3));
    expect(find(optionCount, item('multiple', { options: five }))).toEqual([]);
    expect(
      find(optionCount, item('multiple', { options: options('*Weg', '*Zahl', ...wrong.slice(0, 4)) })),
    ).toHaveLength(1);
  });

  test('counts reasons and the options of each gap', () => {
    const feedback = { true: 'Ein Plan führt hin.', false: 'Ein Plan ist kein Ziel.' };
    const reasons = options('*Weg', 'Ziel');
    const fields = { statement: 'Pläne sind Ziele.', truth: false, feedback, reasons, reasonStem: 'Warum?' };
    expect(find(optionCount, item('tf-reason', fields))).toEqual(['«reasons» there are 2 reasons']);
    const gaps = { eins: { options: options('*Weg', 'Ziel') }, zwei: { options: options('*Weg', 'Ziel', 'Tat') } };
    expect(find(optionCount, item('cloze', { text: '{eins} und {zwei}', gaps }))).toEqual([
      '«options» there are 2 options',
    ]);
  });

  test('takes two options in a vote that has no right one', () => {
    const [ja, nein] = [
      { id: 'ja', text: 'ja' },
      { id: 'nein', text: 'nein' },
    ];
    const stem = 'Lohnt es sich?';
    expect(find(optionCount, item('vote', { stem, options: [ja, nein] }))).toEqual([]);
    expect(find(optionCount, item('vote', { stem, options: [{ ...ja, correct: true }, nein] }))).toHaveLength(1);
  });
});
