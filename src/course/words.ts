/** The words of a text in order; a hyphen or an apostrophe joins, a point or comma between digits too. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’.,][\p{L}\p{N}]+)*/gu) ?? [];
}
