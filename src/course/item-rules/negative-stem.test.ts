import { describe, expect, test } from 'vitest';
import { negativeStem } from './negative-stem.ts';
import { find, item, options, single } from './testing/find.ts';

describe('negativeStem', () => {
  test.each([
    ['Welches Ziel ist nicht smart?', 'nicht'],
    ['Welches Ziel hat keine Frist?', 'keine'],
    ['Was gehört dazu außer dem Ziel?', 'außer'],
    ['Was sagen Sie nie?', 'nie'],
  ])('finds the denying word in %j', (stem, found) => {
    expect(find(negativeStem, single({ stem }))).toEqual([`«${found}» stem says „${found}“`]);
  });

  test('finds it in a statement, which would be denied twice', () => {
    const reasons = options('*Weg', 'Ziel');
    const feedback = { true: 'Eine Frist fehlt.', false: 'Ein Datum steht da.' };
    const statement = 'Das Ziel hat keine Frist.';
    expect(
      find(negativeStem, item('tf-reason', { statement, truth: true, feedback, reasons, reasonStem: 'Warum?' })),
    ).toEqual(['«keine» statement says „keine“']);
  });

  test('points outside of the quotes', () => {
    const [found] = find(negativeStem, single({ stem: 'Warum „nicht“ sagen, wenn es nicht stimmt?' }));
    expect(found).toBe('«nicht» stem says „nicht“');
  });

  test.each(['Was heißt „nicht messbar“?', 'Was steht außerdem da?', 'Wer ist niemand?', 'Ist es ein Vernichten?'])(
    'takes %j',
    (stem) => {
      expect(find(negativeStem, single({ stem }))).toEqual([]);
    },
  );

  test('leaves options and hints alone', () => {
    const fields = { options: options('*kein Datum', 'Weg', 'Ziel'), hint: 'Was steht nicht da?' };
    expect(find(negativeStem, single(fields))).toEqual([]);
  });
});
