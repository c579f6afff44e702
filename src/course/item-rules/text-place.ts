import type { Place } from '../place.ts';

/**
 * The place of the piece `[from, to)` of a text as YAML gave it, inside of the place of the whole text: a folded line end
 * with its indentation has become one space. The whole place where the text stands otherwise in the file, as with
 * escapes or with marks that the text no longer has.
 */
export function placeInText(whole: Place, text: string, from: number, to: number): Place {
  const { source, start, end } = whole;
  const raw = source.text.slice(start, end);
  const head = /^(?:"|>\d?-\s*)/.exec(raw);
  if (!head) return whole;
  let at = head[0].length;
  let first = start;
  for (let index = 0; index < to; index += 1) {
    const character = text.charAt(index);
    const space = /^\s+/.exec(raw.slice(at, at + 200));
    if (index === from) first = start + at;
    if (/\s/.test(character) && space) at += character === ' ' && text.charAt(index + 1) === ' ' ? 1 : space[0].length;
    else if (raw.charAt(at) === character) at += 1;
    else return whole;
  }
  return { source, start: first, end: start + at };
}
