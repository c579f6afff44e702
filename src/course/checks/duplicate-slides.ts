import type { Finding } from '../finding.ts';
import type { Parsed } from '../parsed.ts';
import { type Place, placeName, reportInto } from '../place.ts';

/** Slides and chapters that are there twice, in one file or in two: stored answers and links need one. */
export function checkDuplicateSlides({ slideFiles }: Parsed): readonly Finding[] {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const first = new Map<string, Place>();
  const check = (id: string, thing: string, place: Place): void => {
    const other = first.get(id);
    first.set(id, other ?? place);
    if (!other) return;
    report(place, { thing, problem: `it is already at ${placeName(other)}`, allowed: 'ids are given once' });
  };
  for (const { chapter, place, slides } of slideFiles) {
    check(chapter.chapter, `chapter ${chapter.chapter}`, place);
    for (const slide of slides) if (slide.id) check(slide.id, `slide "${slide.id}"`, slide.place);
  }
  return findings;
}
