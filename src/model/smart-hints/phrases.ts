import type { TextRange } from './question.ts';

/** A pattern that finds whole words: `\b` does not know umlauts. Capitals count only where `exact`. */
export function phrase(source: string, exact = false): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, exact ? 'gu' : 'giu');
}

/** Every place in the text where the pattern matches. */
export function placesOf(pattern: RegExp, text: string): readonly TextRange[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ from: index, to: index + found.length }));
}

/** Whether two stretches of the text share a character. */
export function overlap(one: TextRange, other: TextRange): boolean {
  return one.from < other.to && other.from < one.to;
}
