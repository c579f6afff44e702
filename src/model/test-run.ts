import { drawTest } from './draw.ts';
import type { ItemId } from './item.ts';
import type { Quiz } from './quiz.ts';
import { given, type Response, withValues } from './response.ts';
import { seededNumbers } from './seeded-numbers.ts';

/** One time through a test. Who begins with the same number is asked the same questions. */
export interface TestRun {
  /** „Startzahl“: the seed of the draw and of the order of all options. */
  readonly number: number;
  /** 1, 2, …; the sessions and attempts of its questions carry it. */
  readonly round: number;
  /** The number that the address asked for when it began; empty where it asked for none. */
  readonly asked: string;
  /** The questions, in order. They are kept once one is answered, so that the course may grow meanwhile. */
  readonly questions: readonly ItemId[];
  readonly finished: boolean;
}

/** Numbers that are said aloud and typed have four digits at the most. */
const largest = 9999;

/**
 * The run that goes on, or a first one. `asked` is the seed of the address: another one than before begins a new run.
 * `device` makes the number where none was asked for.
 */
export function currentRun(quiz: Quiz, stored: Response, asked: number | undefined, device: number): TestRun {
  const [number = '', round = '', askedThen = ''] = given(stored, 'run');
  const kept = { number: Number(number), round: Number(round) };
  const isKept =
    number !== '' && Number.isSafeInteger(kept.number) && Number.isSafeInteger(kept.round) && kept.round > 0;
  const goesOn = isKept && (asked === undefined || String(asked) === askedThen);
  if (!goesOn) return begin(quiz, asked ?? shortNumber(device), isKept ? kept.round + 1 : 1, asked);
  const questions = given(stored, 'questions');
  return {
    ...kept,
    asked: askedThen,
    questions: questions.length ? questions : questionsOf(quiz, kept.number),
    finished: given(stored, 'finished')[0] === round,
  };
}

/** The run after this one: another number, the same for all who had this one. */
export function nextRun(quiz: Quiz, { number, round, asked }: TestRun): TestRun {
  const next = 1 + Math.floor(seededNumbers(`${number}/next`)() * largest);
  return begin(quiz, next === number ? next + 1 : next, round + 1, asked === '' ? undefined : Number(asked));
}

/** What is kept of a run, besides what was kept before. */
export function withRun(stored: Response, { number, round, asked, questions, finished }: TestRun): Response {
  const run = withValues(stored, 'run', [String(number), String(round), asked]);
  const kept = withValues(run, 'questions', questions);
  return finished ? withValues(kept, 'finished', [String(round)]) : kept;
}

/** The last run that came to its end; 0 before. */
export function finishedRound(stored: Response): number {
  return Number(given(stored, 'finished')[0] ?? 0) || 0;
}

/** The run that was begun last; 0 before. */
export function keptRound(stored: Response): number {
  return Number(given(stored, 'run')[1] ?? 0) || 0;
}

function begin(quiz: Quiz, number: number, round: number, asked: number | undefined): TestRun {
  const questions = questionsOf(quiz, number);
  return { number, round, asked: asked === undefined ? '' : String(asked), questions, finished: false };
}

function questionsOf({ items, draw, test }: Quiz, number: number): readonly ItemId[] {
  return draw ? drawTest(test?.pool ?? [], draw, String(number)).questions : items;
}

function shortNumber(device: number): number {
  return 1 + (Math.abs(device) % largest);
}
