/** A piece of a text with marked places: plain, or a place with its name and what stands in it. */
export type Piece = { readonly text: string } | { readonly name: string; readonly text: string };

/**
 * Cuts a text at its marked places: `{name}` of a cloze, `[text](name)` of a hottext. Empty pieces are left out.
 * @param pattern global, with the groups `name` and perhaps `text`.
 */
export function cutText(text: string, pattern: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ name: match.groups?.name ?? '', text: match.groups?.text ?? '' });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** The names of the marked places, in order. */
export function namesIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => ('name' in piece ? [piece.name] : []));
}
