import { expect, test } from 'vitest';
import { noteKey, noteText } from './note.ts';

test('a note has a key of its own for each slide', () => {
  expect(noteKey('k2-s04')).toBe('note/k2-s04');
});

test('a note is read without the spaces around it, its lines stay', () => {
  expect(noteText({ text: ['  Erstens\n\nZweitens \n'] })).toBe('Erstens\n\nZweitens');
});

test('what was emptied, or never written, is no note', () => {
  for (const kept of [undefined, {}, { text: [] }, { text: [' \n '] }, { anderes: ['Text'] }])
    expect(noteText(kept)).toBe('');
});
