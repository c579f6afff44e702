/**
 * Breaks a text into at most `most` lines, as narrow as these lines allow.
 * @param widthOf how wide a piece of the text is.
 */
export function wrap(text: string, most: number, widthOf: (piece: string) => number): readonly string[] {
  const words = text.split(' ').filter(Boolean);
  const widths = words.flatMap((_, from) =>
    words.slice(from).map((_, to) => widthOf(words.slice(from, from + to + 1).join(' '))),
  );
  for (const width of widths.sort((one, other) => one - other)) {
    const lines = fill(words, width, widthOf);
    if (lines && lines.length <= most) return lines;
  }
  return [text];
}

/** Lines that are no wider than `width`; nothing where a word is. */
function fill(
  words: readonly string[],
  width: number,
  widthOf: (piece: string) => number,
): readonly string[] | undefined {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else if (widthOf(word) <= width) lines.push(word);
    else return undefined;
  }
  return lines;
}
