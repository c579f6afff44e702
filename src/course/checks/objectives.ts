import type { Item } from '../../model/item.ts';
import type { Finding } from '../finding.ts';
import type { Parsed } from '../parsed.ts';
import { reportInto } from '../place.ts';
import { placedOn, type SlideFile } from '../slides/slide.ts';

/** One item may be solved by luck, two show that an objective is met. */
const enough = 2;

/**
 * Objectives with fewer than two items. A question or graded exercise serves the objective that it names. What is to be
 * created (Bloom level Erschaffen) cannot be graded: there the canvas fields on the chapter's slides count as well.
 */
export function checkObjectives({ slideFiles, quizFiles }: Parsed): readonly Finding[] {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const items = quizFiles.flatMap((file) => file.items.map(({ value }) => value));
  for (const file of slideFiles) {
    const fields = canvasFields(file, items);
    for (const { id, bloom } of file.chapter.objectives ?? []) {
      const graded = items.filter((item) => 'objective' in item && item.objective === id).length;
      const count = graded + (bloom === 'Erschaffen' ? fields : 0);
      if (count >= enough) continue;
      report(file.place, {
        thing: `objective "${id}"`,
        problem: count ? 'only one item serves it' : 'no item serves it',
        allowed: `write objective: ${id} at ${enough} items or more, or take the objective out`,
      });
    }
  }
  return findings;
}

/** How many fields learners write on the slides of a chapter. */
function canvasFields({ slides }: SlideFile, items: readonly Item[]): number {
  const shown = slides.flatMap(placedOn).flatMap((placed) => {
    if (placed.kind === 'field') return [`${placed.item}/${placed.field}`];
    const item = items.find(({ id }) => id === placed.ref.name);
    return item?.kind === 'canvas' ? item.body.fields.map(({ id }) => `${item.id}/${id}`) : [];
  });
  return new Set(shown).size;
}
