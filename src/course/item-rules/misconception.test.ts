import { expect, test } from 'vitest';
import { misconception } from './misconception.ts';
import { find, item, single } from './testing/find.ts';

const marks = { a: { correct: true, feedback: 'Das gehört dazu.' }, b: { feedback: 'Das gehört nicht dazu.' } };
const text = 'Wir sind [geplant](a) und [bunt](b).';

test('finds a wrong mark without its thinking error', () => {
  expect(find(misconception, item('hottext', { text, marks }))).toEqual([
    '«b» mark "b" is wrong and has no misconception',
  ]);
});

test('finds a named wrong text of a gap without one', () => {
  const wrong = [{ text: 'viel', feedback: 'Das ist kein Wert.' }];
  const gaps = { wert: { accept: ['10'], feedback: 'Ein Wert.', wrong, else: 'Das ist etwas anderes.' } };
  expect(find(misconception, item('cloze', { text: 'Um {wert} mehr.', gaps }))).toHaveLength(1);
});

test('takes marks of which every wrong one has it, and does not ask it of right ones', () => {
  const named = { ...marks, b: { ...marks.b, misconception: 'Form statt Inhalt' } };
  expect(find(misconception, item('hottext', { text, marks: named }))).toEqual([]);
  expect(find(misconception, single({}))).toEqual([]);
});
