import { describe, expect, test } from 'vitest';
import {
  countWritten,
  hasBegun,
  isPage,
  modelsShown,
  showModels,
  textOf,
  tooShortToCompare,
  withText,
} from './canvas.ts';
import type { CanvasItem } from './item.ts';

const canvas: CanvasItem = {
  id: 'u10-swot-b',
  chapter: 'K5',
  title: 'Eine Maßnahme ableiten',
  revision: 'r1',
  kind: 'canvas',
  body: {
    fields: [
      { id: 'notiz', label: 'Notiz', prompt: '' },
      { id: 'massnahme', label: 'Maßnahme', prompt: '', models: ['Wir zeigen den Hof.'] },
      { id: 'leer', label: 'Ohne Beispiele', prompt: '', models: [] },
    ],
  },
  key: {},
};

test('a text is kept as typed, and an empty one leaves nothing behind', () => {
  const written = withText({ notiz: ['a'] }, 'massnahme', ' Zwei  Wörter\n');
  expect(written).toEqual({ notiz: ['a'], massnahme: [' Zwei  Wörter\n'] });
  expect(textOf(written, 'massnahme')).toBe(' Zwei  Wörter\n');
  expect(withText(written, 'massnahme', '')).toEqual({ notiz: ['a'] });
  expect(textOf({}, 'massnahme')).toBe('');
});

test('fields that are filled elsewhere make a page', () => {
  expect(isPage(canvas)).toBe(false);
  const gathered = canvas.body.fields.map((field) => ({ ...field, from: 'k2-s08' }));
  expect(isPage({ ...canvas, body: { fields: gathered } })).toBe(true);
});

test('a field counts as written when more than blanks stand in it', () => {
  expect(countWritten(canvas, { notiz: ['a'], massnahme: [' \n'], fremd: ['b'] })).toBe(1);
  expect(countWritten(canvas, {})).toBe(0);
});

describe('comparing', () => {
  test.each(['', '  ', '\n', '…', 'Hof', 'Hof zeigen', 'Hof – zeigen !'])('needs more words than „%s“', (text) => {
    expect(tooShortToCompare(canvas, withText({}, 'massnahme', text))).toEqual(['massnahme']);
  });

  test.each(['Den Hof zeigen', '1 Foto täglich', 'Ein\nkurzer\nFilm', 'ein zwei drei vier'])('takes „%s“', (text) => {
    expect(tooShortToCompare(canvas, withText({}, 'massnahme', text))).toEqual([]);
  });

  test('looks only at fields that have model answers', () => {
    expect(hasBegun(canvas, { notiz: ['Das ist viel Text'] })).toBe(false);
    expect(hasBegun(canvas, { massnahme: ['Hof'] })).toBe(true);
    expect(hasBegun(canvas, { massnahme: [' '] })).toBe(false);
  });

  test('is remembered beside the texts', () => {
    const text = { massnahme: ['Den Hof zeigen'] };
    expect(modelsShown(text)).toBe(false);
    expect(modelsShown(showModels(text))).toBe(true);
    expect(textOf(showModels(text), 'massnahme')).toBe('Den Hof zeigen');
  });
});
