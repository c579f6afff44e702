import { expect, test } from 'vitest';
import { MemoryRecord } from './memory-record.ts';
import { noteKey, noteText, slidesWithNotes } from './note.ts';

test('a note has a key of its own for each slide', () => {
  expect(noteKey('k2-s04')).toBe('note/k2-s04');
});

test('every slide with a note is found in the record, and no other value is', () => {
  const record = new MemoryRecord();
  for (const key of ['note/k2-s04', 'u19-canvas', 'note/k9-s99', 'notes']) void record.saveValue(key, { text: ['x'] });
  expect(slidesWithNotes(record)).toEqual(['k2-s04', 'k9-s99']);
});

test('a note is read without the spaces around it, its lines stay', () => {
  expect(noteText({ text: ['  Erstens\n\nZweitens \n'] })).toBe('Erstens\n\nZweitens');
});

test('what was emptied, or never written, is no note', () => {
  for (const kept of [undefined, {}, { text: [] }, { text: [' \n '] }, { anderes: ['Text'] }])
    expect(noteText(kept)).toBe('');
});
