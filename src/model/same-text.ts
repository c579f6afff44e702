/**
 * A typed text without what does not count: outer spaces, the number of inner spaces, the way an umlaut is encoded (NFC)
 * and capitals. Spelling counts.
 *
 * Source: Moodle, question/type/shortanswer, `compare_string_with_wildcard` without wildcards and in its default without
 * capitals. H5P.Blanks counts capitals by default; here a phone's keyboard begins a field with a capital.
 */
export function plainText(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether two typed texts are the same answer. */
export function sameText(one: string, other: string): boolean {
  return plainText(one) === plainText(other);
}
