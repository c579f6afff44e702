import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../model/attempt.ts';
import { firstDay, onDay } from '../testing/on-day.ts';
import { interleave } from './interleave.ts';
import { type Picked, pickSet } from './pick.ts';
import { schedule } from './schedule.ts';

/** Four questions of each of nine chapters: `q-k1-1` … `q-k9-4`. */
const questions = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((chapter) =>
  [1, 2, 3, 4].map((number) => ({ id: `q-k${chapter}-${number}`, chapter: `K${chapter}` })),
);

function pick(attempts: readonly Attempt[], day: number, sure: readonly string[] = [], kept: readonly string[] = []) {
  const seed = 'seed';
  const today = firstDay + day;
  const cards = schedule(attempts, today, seed);
  return pickSet({ questions, cards, isSure: (id) => sure.includes(id), kept, today, seed });
}

const itemsOf = (set: readonly Picked[]) => set.map(({ item }) => item);
const chaptersOf = (set: readonly Picked[]) => new Set(set.map(({ chapter }) => chapter));

describe('the set of six', () => {
  it('takes what is most likely forgotten first', () => {
    const known = questions.map(({ id }) => onDay(id, 0));
    const forgotten = ['q-k1-1', 'q-k3-1', 'q-k5-1', 'q-k5-2', 'q-k7-1', 'q-k9-1'];
    const attempts = known.map((one) => (forgotten.includes(one.item) ? { ...one, score: 0 } : one));
    expect(itemsOf(pick(attempts, 7)).sort()).toEqual(forgotten);
  });

  it('begins with what the learner was sure of and did not know', () => {
    const attempts = questions.map(({ id }) => onDay(id, 0, 0));
    const [first] = pick(attempts, 1, ['q-k4-2@0']);
    expect(first).toEqual({ item: 'q-k4-2', chapter: 'K4', why: { reason: 'sure', days: 1 } });
  });

  it('does not take a right answer for a mistake because the learner was sure', () => {
    const attempts = questions.map(({ id }) => onDay(id, 0, id === 'q-k4-2' ? 1 : 0));
    expect(itemsOf(pick(attempts, 1, ['q-k4-2@0']))).not.toContain('q-k4-2');
  });

  it('asks two questions last answered before yesterday, though others are less certain', () => {
    const old = ['q-k1-1', 'q-k2-1', 'q-k3-1'].map((id) => onDay(id, 0));
    const yesterday = questions.slice(12).map(({ id }) => onDay(id, 6, 0));
    const set = itemsOf(pick([...old, ...yesterday], 7));
    expect(set.filter((id) => old.some(({ item }) => item === id)).length).toBeGreaterThanOrEqual(2);
  });

  it('takes questions never seen where others are too few, and says so', () => {
    const set = pick([onDay('q-k1-1', 0), onDay('q-k1-2', 0)], 1);
    expect(set).toHaveLength(6);
    expect(set.filter(({ why }) => why.reason === 'new')).toHaveLength(4);
  });

  it('takes questions of other chapters where all that was seen is of one', () => {
    const set = pick([onDay('q-k1-1', 0), onDay('q-k1-2', 0), onDay('q-k1-3', 0), onDay('q-k1-4', 0)], 1);
    expect(set.filter(({ why }) => why.reason === 'new')).toHaveLength(2);
    expect(chaptersOf(set).size).toBe(3);
  });

  it('says why it asks: by what happened last', () => {
    const attempts = [
      onDay('q-k1-1', 0, 0),
      onDay('q-k2-1', 0, 0.9),
      onDay('q-k3-1', 0, 1, { hintOpened: true }),
      onDay('q-k4-1', 0, 1),
    ];
    const why = new Map(pick(attempts, 7).map((one) => [one.item, one.why]));
    expect(why.get('q-k1-1')).toEqual({ reason: 'forgotten', days: 7 });
    expect(why.get('q-k2-1')).toEqual({ reason: 'partly', days: 7 });
    expect(why.get('q-k3-1')).toEqual({ reason: 'helped', days: 7 });
    expect(why.get('q-k4-1')).toEqual({ reason: 'fading', days: 7 });
  });

  it('is the one that was kept, in its order, where one was', () => {
    const kept = ['q-k1-4', 'q-k1-1', 'q-k9-9'];
    expect(pick([onDay('q-k1-1', 0, 0)], 1, [], kept)).toEqual([
      { item: 'q-k1-4', chapter: 'K1', why: { reason: 'new' } },
      { item: 'q-k1-1', chapter: 'K1', why: { reason: 'forgotten', days: 1 } },
    ]);
  });

  it('is smaller where there are fewer questions, and empty where there is none', () => {
    expect(pickSet({ questions: [], cards: [], isSure: () => false, kept: [], today: firstDay, seed: 's' })).toEqual(
      [],
    );
    const two = questions.slice(0, 2);
    expect(
      pickSet({ questions: two, cards: [], isSure: () => false, kept: [], today: firstDay, seed: 's' }),
    ).toHaveLength(2);
  });

  it('keeps its rules whatever was answered', () => {
    const attempt = fc
      .tuple(fc.constantFrom(...questions), fc.integer({ min: 0, max: 30 }), fc.constantFrom(0, 0.5, 0.9, 1))
      .map(([{ id }, day, score]) => onDay(id, day, score));
    fc.assert(
      fc.property(
        fc.uniqueArray(attempt, { maxLength: 60, selector: ({ id }) => id }),
        fc.integer({ min: 0, max: 40 }),
        (attempts, day) => {
          const set = pick(attempts, day);
          expect(new Set(itemsOf(set)).size).toBe(6);
          expect(chaptersOf(set).size).toBeGreaterThanOrEqual(3);
          const cards = schedule(attempts, firstDay + day, 'seed');
          const old = cards.filter(({ last }) => last < firstDay + day - 1).map(({ item }) => item);
          const oldInSet = itemsOf(set).filter((id) => old.includes(id));
          expect(oldInSet.length).toBeGreaterThanOrEqual(Math.min(2, old.length));
          expect(pick([...attempts].reverse(), day)).toEqual(set);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('interleaving', () => {
  it('puts no two of a chapter beside each other where that is possible, and loses none', () => {
    const list = fc.array(fc.record({ chapter: fc.constantFrom('a', 'b', 'c', 'd'), id: fc.nat() }), { maxLength: 8 });
    fc.assert(
      fc.property(list, (cards) => {
        const mixed = interleave(cards);
        expect([...mixed].sort(byId)).toEqual([...cards].sort(byId));
        const most = Math.max(0, ...cards.map(({ chapter }) => cards.filter((one) => one.chapter === chapter).length));
        const touching = mixed.filter((one, index) => one.chapter === mixed[index + 1]?.chapter).length;
        expect(touching).toBe(Math.max(0, 2 * most - cards.length - 1));
      }),
    );
  });

  it('leaves a list that is mixed as it is', () => {
    const list = ['a', 'b', 'a', 'c'].map((chapter) => ({ chapter }));
    expect(interleave(list)).toEqual(list);
  });
});

function byId(one: { chapter: string; id: number }, other: { chapter: string; id: number }): number {
  return one.id - other.id || (one.chapter < other.chapter ? -1 : 1);
}
