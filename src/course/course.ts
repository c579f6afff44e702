import type { ChapterData, Exercise } from '../model/chapter.ts';
import type { Source as Citation, Item } from '../model/item.ts';
import type { Quiz } from '../model/quiz.ts';
import type { Review } from '../model/review.ts';
import type { DayPlans } from '../model/run-plan/run-plan.ts';
import { type CheckedFiles, checkFiles } from './check-files.ts';
import { type DayChapter, dayChapter, dayChapters } from './day.ts';
import type { SvgToken } from './diagram/svg-tokens.ts';
import type { Term } from './glossary-file.ts';
import type { CourseFiles, Parsed } from './parsed.ts';
import type { Publisher } from './publisher-file.ts';
import { fillVote, isUnfilled } from './quiz/fill-vote.ts';
import type { Written } from './quiz/sections.ts';
import { withTestData } from './quiz/test-data.ts';
import { reviewOf } from './review.ts';
import { dayPlansOf } from './run-plans.ts';
import type { Prose } from './slides/prose.ts';
import type { SlideFile } from './slides/slide.ts';

/** A chapter whose slides are written. */
export interface CourseChapter extends SlideFile {
  readonly day: DayChapter;
}

export interface Course {
  /** In the order of the day. */
  readonly chapters: readonly CourseChapter[];
  readonly items: ReadonlyMap<string, Item>;
  readonly sets: ReadonlyMap<string, Quiz>;
  readonly exercises: ReadonlyMap<string, Exercise>;
  /** What chapters load, in the order of the day; also of chapters that have items before they have slides. */
  readonly data: readonly ChapterData[];
  readonly sources: ReadonlyMap<string, Citation>;
  readonly glossary: readonly Term[];
  /** What repetition knows of the whole day. */
  readonly review: Review;
  readonly colophon: Prose;
  readonly publisher: Publisher;
  readonly plans: DayPlans;
  /** By path. */
  readonly drawings: ReadonlyMap<string, readonly SvgToken[]>;
}

export interface Compiled extends Omit<CheckedFiles, 'parsed'> {
  /** Where there are findings, what could be read. */
  readonly course: Course;
}

/** All files to the course. Pure; never throws. */
export function compile(files: CourseFiles): Compiled {
  const { parsed, ...checked } = checkFiles(files);
  return { course: assemble(parsed), ...checked };
}

function assemble(parsed: Parsed): Course {
  const { slideFiles, quizFiles, sources, drawings, glossary, colophon, publisher } = parsed;
  const chapters = slideFiles.flatMap((file) => {
    const day = dayChapter(file.chapter.chapter);
    return day ? [{ ...file, day }] : [];
  });
  const written = new Map(quizFiles.flatMap((file) => file.items.map((one) => [one.value.id, one] as const)));
  const items = new Map([...written].map(([id, one]) => [id, complete(one, written, sources.sources)]));
  const sets = new Map(
    quizFiles.flatMap((file) => file.sets.map(({ value }) => [value.id, withTestData(value, parsed)] as const)),
  );
  const exercises = new Map(quizFiles.flatMap((file) => file.exercises.map(({ value }) => [value.id, value] as const)));
  return {
    chapters: chapters.sort((one, other) => one.day.number - other.day.number),
    items,
    sets,
    exercises,
    data: dayChapters.flatMap(({ id }) => {
      const own = quizFiles.filter((file) => file.chapter === id);
      if (!own.length) return [];
      return {
        id,
        items: pick(
          items,
          own.flatMap((file) => file.items),
        ),
        sets: pick(
          sets,
          own.flatMap((file) => file.sets),
        ),
        exercises: pick(
          exercises,
          own.flatMap((file) => file.exercises),
        ),
      };
    }),
    sources: sources.sources,
    glossary,
    review: reviewOf(parsed),
    colophon,
    publisher,
    plans: dayPlansOf(parsed),
    drawings,
  };
}

/** An item with what stands in other files: its sources, and the question that a vote asks. */
function complete(
  { value, references }: Written<Item>,
  written: ReadonlyMap<string, Written<Item>>,
  sources: ReadonlyMap<string, Citation>,
): Item {
  if (isUnfilled(value)) {
    const asked = written.get(value.body.asks ?? '')?.value;
    return asked?.kind === 'single' ? fillVote(value, asked) : value;
  }
  if (!('sources' in value)) return value;
  const named = references.filter(({ to }) => to === 'source');
  return { ...value, sources: named.flatMap(({ name }) => sources.get(name) ?? []) };
}

function pick<T>(all: ReadonlyMap<string, T>, own: readonly Written<{ readonly id: string }>[]): Record<string, T> {
  return Object.fromEntries(
    own.flatMap(({ value: { id } }) => {
      const value = all.get(id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}
