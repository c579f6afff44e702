import type { ClozeSegment, PartId } from '../../model/item.ts';

/** So many words beside a gap tell it from the others. */
const count = 3;

/**
 * The words of the sentence that stand before a gap, as people hear them in its name: „… die Zahl der …“. At the
 * beginning of the sentence it is the words behind: „… steigern wir die …“.
 */
export function gapWords(segments: readonly ClozeSegment[], gap: PartId): string {
  const at = segments.findIndex((segment) => 'gap' in segment && segment.gap === gap);
  const before = wordsOf(segments[at - 1]);
  const near = before.length ? before.slice(-count) : wordsOf(segments[at + 1]).slice(0, count);
  return ['…', ...near, '…'].join(' ');
}

function wordsOf(segment: ClozeSegment | undefined): readonly string[] {
  return segment && 'text' in segment ? segment.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)) : [];
}
