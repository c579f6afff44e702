import { describe, expect, test } from 'vitest';
import { cutText, namesIn } from './marked-text.ts';

const gaps = /\{(?<name>[^{}]*)\}/g;
const marks = /\[(?<text>[^[\]]+)\]\((?<name>[^()]*)\)/g;

describe('cutText', () => {
  test('cuts a cloze at its gaps and keeps every character around them', () => {
    expect(cutText('Bis {datum} um {wert} %.', gaps)).toEqual([
      { text: 'Bis ' },
      { name: 'datum', text: '' },
      { text: ' um ' },
      { name: 'wert', text: '' },
      { text: ' %.' },
    ]);
  });

  test('gives no empty pieces between places that touch', () => {
    expect(cutText('{a}{b}', gaps)).toEqual([
      { name: 'a', text: '' },
      { name: 'b', text: '' },
    ]);
  });

  test('takes the words of a mark', () => {
    expect(cutText('Die [meist langfristig](a) geplanten', marks)).toEqual([
      { text: 'Die ' },
      { name: 'a', text: 'meist langfristig' },
      { text: ' geplanten' },
    ]);
  });

  test('leaves brackets alone that are no mark', () => {
    expect(cutText('Eine [Anmerkung] (kurz)', marks)).toEqual([{ text: 'Eine [Anmerkung] (kurz)' }]);
  });
});

describe('namesIn', () => {
  test('gives names in order, each time they stand there', () => {
    expect(namesIn(cutText('{b} {a} {b}', gaps))).toEqual(['b', 'a', 'b']);
  });
});
