import { countInProof } from './support/count-in-proof.ts';
import { exercisesOf, questionsOf, writtenChapters } from './support/course.ts';
import { test } from './support/site.ts';
import { solveAlone } from './support/solve.ts';

// High enough that a card and every field are in the window at once.
test.use({ viewport: { width: 1280, height: 1600 } });

for (const [name, view, way] of [
  ['the keyboard alone', 'Brett', 'keys'],
  ['dragging with the mouse', 'Brett', 'mouse'],
  ['clicks in the list', 'Liste', 'clicks'],
] as const) {
  for (const chapter of writtenChapters) {
    test(`all of chapter ${chapter} is solved with the full score: ${name}`, { tag: '@gate' }, async ({ page }) => {
      test.setTimeout(300_000);
      for (const id of [...exercisesOf(chapter), ...questionsOf(chapter)]) {
        await test.step(id, () => solveAlone(page, id, view, way));
        countInProof('solved');
      }
    });
  }
}
