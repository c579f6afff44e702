import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTest, isApplied } from './draw.ts';
import type { Bloom, GradedKind } from './item.ts';
import type { PoolQuestion } from './quiz.ts';
import { runs } from './testing/runs.ts';

type Row = readonly [kind: GradedKind, bloom: Bloom];

const rule = { count: 10, perChapter: 1, home: 'K9', always: ['q-k1-1', 'q-k2-1'], kinds: 6, applied: 6 };
const kinds = ['single', 'multiple', 'tf-reason', 'order', 'match', 'categorise', 'cloze', 'numeric'] as const;
const levels = ['Erinnern', 'Anwenden', 'Verstehen', 'Analysieren', 'Bewerten'] as const;
const rows: readonly Row[] = kinds.map((kind, index) => [kind, levels[index % levels.length] ?? 'Erinnern']);

function chapter(id: string, questions: readonly Row[]): readonly PoolQuestion[] {
  return questions.map(([kind, bloom], index) => ({
    id: `q-${id.toLowerCase()}-${index + 1}`,
    chapter: id,
    kind,
    bloom,
    objective: `${id.toLowerCase()}-z1`,
    slides: [],
  }));
}

/** Chapters that differ: each begins with another kind and level. */
function day(...ids: readonly number[]): readonly PoolQuestion[] {
  return ids.flatMap((id) => chapter(`K${id}`, [...rows.slice(id % 5), ...rows.slice(0, id % 5)]));
}

const seeds = Array.from({ length: 300 }, (_, index) => String(index));
const whole = day(1, 2, 3, 4, 5, 6, 7, 8, 9);
const byId = (pool: readonly PoolQuestion[], ids: readonly string[]) =>
  ids.flatMap((id) => pool.find((one) => one.id === id) ?? []);

describe('drawTest from a whole day', () => {
  it('keeps every rule with every seed', () => {
    for (const seed of seeds) {
      const { questions, missing } = drawTest(whole, rule, seed);
      const drawn = byId(whole, questions);
      expect(missing).toEqual([]);
      expect(new Set(questions).size).toBe(10);
      expect(questions).toEqual(expect.arrayContaining([...rule.always]));
      for (const id of ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8']) {
        expect(drawn.filter((one) => one.chapter === id)).toHaveLength(1);
      }
      expect(drawn.filter((one) => one.chapter === 'K9')).toHaveLength(2);
      expect(new Set(drawn.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
      expect(drawn.filter(isApplied).length).toBeGreaterThanOrEqual(6);
    }
  });

  it('is the same with the same seed, and another with another', () => {
    expect(drawTest(whole, rule, '7')).toEqual(drawTest(whole, rule, '7'));
    const draws = new Set(seeds.map((seed) => drawTest(whole, rule, seed).questions.join()));
    expect(draws.size).toBeGreaterThan(290);
  });

  it('leaves no question out for good', () => {
    const drawn = new Set(seeds.flatMap((seed) => drawTest(whole, rule, seed).questions));
    const possible = whole.filter(({ id, chapter: of }) => !['K1', 'K2'].includes(of) || rule.always.includes(id));
    expect(drawn).toEqual(new Set(possible.map(({ id }) => id)));
  });

  it('mixes the chapters', () => {
    const ordered = seeds.filter((seed) => {
      const { questions } = drawTest(whole, rule, seed);
      return [...questions].sort().join() === questions.join();
    });
    expect(ordered).toEqual([]);
  });
});

describe('drawTest while chapters are missing', () => {
  it('fills up from the chapters that there are, whichever these are', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 2 }), fc.string(), (ids, seed) => {
        const pool = day(...ids);
        const { questions, missing } = drawTest(pool, rule, seed);
        const drawn = byId(pool, questions);
        expect(missing).toEqual([]);
        expect(drawn).toHaveLength(10);
        for (const id of ids) {
          expect(drawn.filter((one) => one.chapter === `K${id}`).length).toBeGreaterThanOrEqual(id === 9 ? 2 : 1);
        }
      }),
    );
  });

  it('leaves out what is to be asked always and is not there yet', () => {
    const { questions } = drawTest(day(2, 4), rule, '1');
    expect(questions).toContain('q-k2-1');
    expect(questions).not.toContain('q-k1-1');
  });

  it('asks all there is of a small pool and says what is missing', () => {
    const pool = chapter('K9', [
      ['single', 'Anwenden'],
      ['single', 'Erinnern'],
      ['order', 'Bewerten'],
    ]);
    const { questions, missing } = drawTest(pool, rule, '1');
    expect(questions).toHaveLength(3);
    expect(missing).toEqual([
      { what: 'count', wanted: 10, got: 3 },
      { what: 'kinds', wanted: 6, got: 2 },
      { what: 'applied', wanted: 6, got: 2 },
    ]);
  });

  it('asks nothing where there is nothing', () => {
    expect(drawTest([], rule, '1').questions).toEqual([]);
  });
});

describe('drawTest from a pool that fits barely or not', () => {
  it('covers as many chapters as it has questions, and says which it left out', () => {
    const { questions, missing } = drawTest(whole, { ...rule, count: 7, always: [], kinds: 1, applied: 0 }, '1');
    const chapters = byId(whole, questions).map((one) => one.chapter);
    expect(new Set(chapters).size).toBe(7);
    expect(new Set(missing.map(({ what }) => what))).toEqual(new Set(['perChapter']));
    expect(missing).toContainEqual({
      what: 'perChapter',
      wanted: 2,
      got: chapters.includes('K9') ? 1 : 0,
      chapter: 'K9',
    });
  });

  it('finds a draw wherever there is one', () => {
    const kind = fc.constantFrom<GradedKind>('single', 'order', 'match', 'cloze');
    const level = fc.constantFrom<Bloom>('Erinnern', 'Anwenden');
    const part = fc.array(fc.tuple(kind, level), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(part, part, fc.string(), (first, second, seed) => {
        const pool = [...chapter('K1', first), ...chapter('K9', second)];
        const small = { count: 4, perChapter: 1, home: 'K9', always: [], kinds: 3, applied: 2 };
        expect(drawTest(pool, small, seed).missing.length === 0).toBe(isPossible(pool, small));
      }),
      { numRuns: runs(500) },
    );
  });
});

/** By looking at every choice. */
function isPossible(
  pool: readonly PoolQuestion[],
  small: { readonly count: number; readonly kinds: number; readonly applied: number },
): boolean {
  return Array.from({ length: 2 ** pool.length }, (_, bits) => pool.filter((_one, index) => (bits >> index) & 1)).some(
    (choice) =>
      choice.length === small.count &&
      choice.some((one) => one.chapter === 'K1') &&
      choice.filter((one) => one.chapter === 'K9').length >= 2 &&
      new Set(choice.map((one) => one.kind)).size >= small.kinds &&
      choice.filter(isApplied).length >= small.applied,
  );
}
