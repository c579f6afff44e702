import type { Attempt } from '../model/attempt.ts';
import type { ChapterWork, ExerciseWork } from '../model/chapter.ts';
import { given, type Response } from '../model/response.ts';

/** So many of so many. */
export interface Share {
  readonly done: number;
  readonly of: number;
}

export interface ChapterProgress {
  /** Questions that were answered, rightly or not. */
  readonly questions: Share;
  readonly exercises: Share;
}

/**
 * How far one learner is in a chapter. Attempts in a test count for the test alone: a question asked there is still
 * unanswered in the set of its chapter.
 *
 * An exercise is done when each of its parts is. A graded part was submitted once; a vote or an estimate has the second
 * answer of the learner alone, not counts of a class; a simulation has a choice; a canvas has a text.
 */
export function chapterProgress(
  { sets, exercises }: ChapterWork,
  attempts: readonly Attempt[],
  value: (key: string) => Response | undefined,
): ChapterProgress {
  const triedIn = (test?: string) => new Set(attempts.filter((one) => one.test === test).map(({ item }) => item));
  const tried = triedIn();
  const isDone = ({ id, kind }: ExerciseWork['parts'][number]): boolean => {
    const kept = value(id) ?? {};
    switch (kind) {
      case 'vote':
      case 'estimate':
        return given(kept, 'own2').length > 0;
      case 'simulation':
        return given(kept, 'choices').length > 0;
      case 'canvas':
        return Object.entries(kept).some(([field, texts]) => !field.startsWith('/') && texts.some(isWritten));
      default:
        return tried.has(id);
    }
  };
  const answered = sets.flatMap(({ id, questions, isTest }) => {
    const here = isTest ? triedIn(id) : tried;
    return questions.map((question) => here.has(question));
  });
  return {
    questions: { done: answered.filter(Boolean).length, of: answered.length },
    exercises: {
      done: exercises.filter(({ parts }) => parts.length > 0 && parts.every(isDone)).length,
      of: exercises.length,
    },
  };
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}
