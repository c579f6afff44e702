import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../model/attempt.ts';
import type { Review } from '../../model/review.ts';
import { confidenceKey, keptConfidence } from '../confidence.ts';
import { MemoryRecord } from '../memory-record.ts';
import { firstDay, onDay } from '../testing/on-day.ts';
import { planOf } from './plan.ts';

const review: Review = {
  items: ['K1', 'K2', 'K3', 'K4'].flatMap((chapter) =>
    [1, 2, 3].map((number) => ({
      id: `q-${chapter.toLowerCase()}-${number}`,
      title: '',
      chapter,
      slides: [],
      errors: [],
      question: number < 3,
    })),
  ),
  errors: {},
};

function recordOf(attempts: readonly Attempt[]): MemoryRecord {
  const record = new MemoryRecord();
  for (const attempt of attempts) void record.addAttempt(attempt);
  return record;
}

const learned = ['q-k1-1', 'q-k1-2', 'q-k2-1', 'q-k2-2', 'q-k3-1', 'q-k4-1'].map((id) => onDay(id, 0, 0));
const plan = (day: number, record: MemoryRecord) => planOf(review, record, firstDay + day, 7);
const asked = (item: string, day: number) =>
  onDay(item, day, 1, { id: `w-${item}-${day}`, test: 'wiederholung', round: firstDay + day });

describe('the plan of a day', () => {
  it('has nothing due on the day of the course', () => {
    expect(plan(0, recordOf(learned))).toMatchObject({ open: false, next: firstDay + 1, answered: 0 });
  });

  it('asks six questions of at least three chapters the day after', () => {
    const { open, picked } = plan(1, recordOf(learned));
    expect(open).toBe(true);
    expect(picked.map(({ item }) => item).sort()).toEqual(learned.map(({ item }) => item).sort());
  });

  it('never asks an exercise of a slide', () => {
    const { picked } = plan(1, recordOf([onDay('q-k1-3', 0, 0), onDay('q-k2-3', 0, 0)]));
    expect(picked.map(({ item }) => item)).not.toContain('q-k1-3');
    expect(picked.every(({ why }) => why.reason === 'new')).toBe(true);
  });

  it('stays the same while its questions are answered', () => {
    const { picked } = plan(1, recordOf(learned));
    const record = recordOf([...learned, ...picked.slice(0, 4).map(({ item }) => asked(item, 1))]);
    expect(plan(1, record)).toMatchObject({ picked, answered: 4, open: false, next: firstDay + 7 });
  });

  it('counts a test once it is finished', () => {
    const inTest = onDay('q-k3-2', 0, 0, { test: 'u20-abschlusstest', round: 2 });
    const record = recordOf([inTest]);
    expect(plan(1, record)).toMatchObject({ open: false, next: undefined, attempts: [] });
    void record.saveValue('u20-abschlusstest', { run: ['7', '2', ''], finished: ['2'] });
    expect(plan(1, record)).toMatchObject({ open: true, attempts: [inTest] });
  });

  it('passes over questions that are no longer in the course', () => {
    expect(plan(1, recordOf([onDay('q-k9-9', 0)]))).toMatchObject({ attempts: [], open: false });
  });

  it('begins with what was sure and wrong', () => {
    const record = recordOf(learned);
    void record.saveValue(confidenceKey('q-k2-2@0'), keptConfidence('sicher'));
    expect(plan(1, record).picked[0]).toMatchObject({ item: 'q-k2-2', why: { reason: 'sure' } });
  });

  it('keeps the questions of the day once they were begun', () => {
    const record = recordOf(learned);
    void record.saveValue('wiederholung', { day: [String(firstDay + 1)], questions: ['q-k4-2', 'q-k1-1'] });
    expect(plan(1, record).picked.map(({ item }) => item)).toEqual(['q-k4-2', 'q-k1-1']);
    expect(plan(2, record).picked).toHaveLength(6);
  });
});
