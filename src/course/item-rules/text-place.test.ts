import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { Source } from '../source.ts';
import { placeInText } from './text-place.ts';

/** What the file has where the piece of the text stands. */
function pieceOf(yaml: string, piece: string): string {
  const { contents } = parseDocument(`a: ${yaml}`);
  const node =
    contents && 'items' in contents ? (contents.items[0] as { value: { range: number[]; value: string } }) : undefined;
  const [start = 0, end = 0] = node?.value.range ?? [];
  const text = node?.value.value ?? '';
  const from = text.indexOf(piece);
  const place = placeInText(
    { source: new Source('a.yaml', `a: ${yaml}`), start, end },
    text,
    from,
    from + piece.length,
  );
  return place.source.text.slice(place.start, place.end);
}

describe('placeInText', () => {
  test('finds a piece of a quoted text', () => {
    expect(pieceOf('"Was fehlt nicht?"', 'nicht')).toBe('nicht');
    expect(pieceOf('"Was fehlt?"', 'Was')).toBe('Was');
  });

  test('finds a piece of a folded text, also across lines', () => {
    expect(pieceOf('>-\n  Eins zwei\n  drei vier\n', 'drei')).toBe('drei');
    expect(pieceOf('>-\n  Eins zwei\n  drei vier\n', 'zwei drei')).toBe('zwei\n  drei');
  });

  test('finds two spaces in a line', () => {
    expect(pieceOf('"Was  fehlt?"', '  ')).toBe('  ');
  });

  test('gives the whole text where escapes hide the piece', () => {
    expect(pieceOf('"Was\\u0020fehlt"', 'fehlt')).toBe('"Was\\u0020fehlt"');
  });

  test('gives the whole place of a text without quotes', () => {
    expect(pieceOf('abc', 'b')).toBe('abc');
  });
});
