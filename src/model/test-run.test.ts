import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PoolQuestion, Quiz } from './quiz.ts';
import { currentRun, finishedRound, keptRound, nextRun, withRun } from './test-run.ts';

const pool: readonly PoolQuestion[] = Array.from({ length: 20 }, (_, index) => ({
  id: `q-k2-${index}`,
  chapter: 'K2',
  kind: 'single',
  bloom: 'Anwenden',
  objective: 'k2-z1',
  slides: [],
}));
const draw = { count: 5, perChapter: 0, home: 'K9', always: [], kinds: 0, applied: 0 };
const drawn: Quiz = {
  id: 'u20',
  title: 'Test',
  items: [],
  class: [],
  draw,
  feedback: 'end',
  tries: 1,
  test: { pool, objectives: {}, pairs: [] },
};
const device = 123_456_789;

describe('a run', () => {
  it('is the same test for everyone who has asked for the same number', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), fc.nat(), (asked, one, other) => {
        const [mine, yours] = [one, other].map((seed) => currentRun(drawn, {}, asked, seed));
        expect(mine).toEqual(yours);
        expect(mine?.number).toBe(asked);
      }),
    );
  });

  it('has a number of one to four digits where none was asked for', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32), (seed) => {
        const { number, round } = currentRun(drawn, {}, undefined, seed);
        expect([number >= 1 && number <= 9999, round]).toEqual([true, 1]);
      }),
    );
  });

  it('goes on as it was kept, with the address that began it and with none', () => {
    const run = currentRun(drawn, {}, 7, device);
    const stored = withRun({}, run);
    expect(currentRun(drawn, stored, 7, device)).toEqual(run);
    expect(currentRun(drawn, stored, undefined, 5)).toEqual(run);
  });

  it('keeps its questions while the course grows', () => {
    const run = currentRun(drawn, {}, 7, device);
    const grown = { ...drawn, test: { pool: pool.slice(5), objectives: {}, pairs: [] } };
    expect(currentRun(grown, withRun({}, run), 7, device).questions).toEqual(run.questions);
  });

  it('gives way to a new one where the address asks for another number', () => {
    const stored = withRun({ alone: ['q-k2-1'] }, currentRun(drawn, {}, 7, device));
    expect(currentRun(drawn, stored, 8, device)).toMatchObject({ number: 8, round: 2, asked: '8', finished: false });
  });

  it('asks the written questions where none are drawn', () => {
    const { draw: _, ...rest } = drawn;
    expect(currentRun({ ...rest, items: ['b', 'a'] }, {}, undefined, 1).questions).toEqual(['b', 'a']);
  });

  it('is not confused by a broken record', () => {
    for (const run of [['x', '1', ''], ['7'], ['7', '-1', ''], ['', '', '']]) {
      expect(currentRun(drawn, { run }, undefined, 4)).toMatchObject({ number: 5, round: 1 });
    }
  });
});

describe('the end of a run', () => {
  it('is kept for its round alone', () => {
    const first = currentRun(drawn, {}, 7, device);
    const stored = withRun({}, { ...first, finished: true });
    expect(currentRun(drawn, stored, 7, device).finished).toBe(true);
    const after = withRun(stored, nextRun(drawn, first));
    expect(currentRun(drawn, after, 7, device)).toMatchObject({ finished: false, round: 2 });
    expect([finishedRound(after), keptRound(after), finishedRound({}), keptRound({})]).toEqual([1, 2, 0, 0]);
  });

  it('is followed by another number, the same for a whole class', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 9 }), (number, round) => {
        const run = { ...currentRun(drawn, {}, number, device), round };
        const next = nextRun(drawn, run);
        expect(next.number).not.toBe(number);
        expect(next.number).toBe(nextRun(drawn, { ...run, round: 1 }).number);
        expect(next).toMatchObject({ round: round + 1, asked: String(number), finished: false });
      }),
    );
  });
});
