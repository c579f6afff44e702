import { expect, test } from 'vitest';
import type { ChapterWork } from '../model/chapter.ts';
import type { Response } from '../model/response.ts';
import { chapterProgress } from './chapter-progress.ts';
import { anAttempt } from './testing/samples.ts';

const nothingKept = (): undefined => undefined;
const keeps = (values: Record<string, Response>) => (key: string) => values[key];

const work: ChapterWork = {
  sets: [{ id: 'k2-check', questions: ['q-k2-01', 'q-k2-02', 'q-k2-03'], isTest: false }],
  exercises: [
    {
      id: 'u10-swot',
      parts: [
        { id: 'u10a', kind: 'categorise' },
        { id: 'u10b', kind: 'canvas' },
      ],
    },
    { id: 'u05-peer', parts: [{ id: 'u05-peer', kind: 'vote' }] },
    { id: 'u16-shitstorm', parts: [{ id: 'u16-shitstorm', kind: 'simulation' }] },
  ],
};

test('in a chapter that nobody touched nothing is done', () => {
  expect(chapterProgress(work, [], nothingKept)).toEqual({
    questions: { done: 0, of: 3 },
    exercises: { done: 0, of: 3 },
  });
});

test('a question counts once, however often and however well it was answered', () => {
  const attempts = [
    anAttempt({ id: 'one', item: 'q-k2-01', score: 0 }),
    anAttempt({ id: 'two', item: 'q-k2-01' }),
    anAttempt({ id: 'three', item: 'q-k2-03' }),
    anAttempt({ id: 'elsewhere', item: 'q-k5-01' }),
  ];
  expect(chapterProgress(work, attempts, nothingKept).questions).toEqual({ done: 2, of: 3 });
});

test('an answer in a test counts for the test alone', () => {
  const attempts = [anAttempt({ item: 'q-k2-01', test: 'u20-abschlusstest' })];
  expect(chapterProgress(work, attempts, nothingKept).questions.done).toBe(0);
});

test('the questions of a test are answered in the test alone', () => {
  const pretest: ChapterWork = { sets: [{ id: 'k0-vortest', questions: ['q-k0-01'], isTest: true }], exercises: [] };
  const done = (test?: string) =>
    chapterProgress(pretest, [anAttempt({ item: 'q-k0-01', ...(test === undefined ? {} : { test }) })], nothingKept);
  expect(done().questions).toEqual({ done: 0, of: 1 });
  expect(done('u20-abschlusstest').questions.done).toBe(0);
  expect(done('k0-vortest').questions.done).toBe(1);
});

test('a composite exercise is done when all of its parts are, and a blank canvas is not', () => {
  const attempts = [anAttempt({ item: 'u10a' })];
  const done = (canvas: Response) => chapterProgress(work, attempts, keeps({ u10b: canvas })).exercises.done;
  expect(done({})).toBe(0);
  expect(done({ wo: ['  '], '/models': ['shown'] })).toBe(0);
  expect(done({ wo: ['Im Laden'] })).toBe(1);
});

test('what a class counted is no work of the learner', () => {
  const kept = keeps({ 'u05-peer': { round1: ['4', '9'], stage: ['2'] }, 'u16-shitstorm': { seed: ['7'] } });
  expect(chapterProgress(work, [], kept).exercises.done).toBe(0);
});

test('a vote is done with its second answer, a simulation is begun with its first choice', () => {
  const kept = keeps({ 'u05-peer': { own1: ['a'], own2: ['b'] }, 'u16-shitstorm': { seed: ['7'], choices: ['c'] } });
  expect(chapterProgress(work, [], kept).exercises.done).toBe(2);
  expect(chapterProgress(work, [], keeps({ 'u05-peer': { own1: ['a'] } })).exercises.done).toBe(0);
});

test('an exercise whose items are gone is never done', () => {
  const gone: ChapterWork = { sets: [], exercises: [{ id: 'u99', parts: [] }] };
  expect(chapterProgress(gone, [], nothingKept).exercises).toEqual({ done: 0, of: 1 });
});
