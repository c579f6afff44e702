import { countInProof } from './support/count-in-proof.ts';
import { exercisesOf, questionsOf, writtenChapters } from './support/course.ts';
import { test } from './support/site.ts';
import { solveAlone } from './support/solve.ts';

for (const [name, way, viewport] of [
  ['taps on a phone', 'taps', { width: 390, height: 844 }],
  // A finger carries as far as the window reaches.
  ['a finger that drags', 'finger', { width: 1280, height: 1600 }],
] as const) {
  test.describe(() => {
    test.use({ viewport, isMobile: way === 'taps' });

    for (const chapter of writtenChapters) {
      test(`all of chapter ${chapter} is solved with the full score: ${name}`, { tag: '@gate' }, async ({ page }) => {
        test.setTimeout(300_000);
        for (const id of [...exercisesOf(chapter), ...questionsOf(chapter)]) {
          await test.step(id, () => solveAlone(page, id, 'Brett', way));
          countInProof('solved');
        }
      });
    }
  });
}
