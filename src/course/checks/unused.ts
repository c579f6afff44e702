import type { Finding } from '../finding.ts';
import type { Parsed } from '../parsed.ts';
import { reportInto } from '../place.ts';
import { placedOn } from '../slides/slide.ts';

/**
 * Items, sets and composites that no learner meets. An item is used by a slide, in a set, as part of a composite or as
 * the question of a vote; a set and a composite by a slide. One that is unused does not make its items unused as well.
 */
export function checkUnused({ slideFiles, quizFiles }: Parsed): readonly Finding[] {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const slides = slideFiles.flatMap((file) => file.slides);
  const used = new Set(
    slides.flatMap(placedOn).map((placed) => (placed.kind === 'field' ? placed.item : placed.ref.name)),
  );
  for (const { items, sets, exercises } of quizFiles) {
    for (const { references } of [...items, ...sets, ...exercises]) {
      for (const { to, name } of references) if (to === 'item') used.add(name);
    }
  }
  for (const { id, thing, place } of quizFiles.flatMap((file) => file.declarations)) {
    if (used.has(id)) continue;
    const fence = thing.startsWith('set ') ? 'quiz' : 'item';
    const inSet = thing.startsWith('item ') ? ', or put it into a set' : '';
    report(place, { thing, problem: 'it is used nowhere', allowed: `write ::: ${fence} ${id} on a slide${inSet}` });
  }
  return findings;
}
