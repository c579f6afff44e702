import type { Parsed } from '../parsed.ts';
import { slideLines } from '../slides/slide-lines.ts';
import { runsIn } from './german.ts';
import type { Question } from './question.ts';

/** What a rule may look at beside the question itself. */
export interface Bank {
  /** All questions of the course, in the order of files and items. */
  readonly questions: readonly Question[];
  /** The other questions of the sets in which a question stands. */
  mates(question: Question): readonly Question[];
  /** Each six words that follow each other in what learners read on slides. */
  readonly slideRuns: ReadonlySet<string>;
  /** What learners read on the slides that teach a seed, one text a slide; none while no slide names it. */
  taught(seed: string): readonly string[];
}

export function bankOf({ slideFiles, quizFiles }: Parsed, questions: readonly Question[]): Bank {
  const sets = quizFiles.flatMap(({ sets }) => sets.map(({ value }) => value.items));
  const slides = slideFiles
    .flatMap(({ slides }) => slides)
    .map((slide) => ({ lines: slideLines(slide), seeds: slide.fields.seeds ?? [] }));
  return {
    questions,
    mates: ({ id }) => {
      const together = new Set(sets.filter((items) => items.includes(id)).flat());
      return questions.filter((other) => other.id !== id && together.has(other.id));
    },
    slideRuns: new Set(slides.flatMap(({ lines }) => lines.flatMap(runsIn))),
    taught: (seed) => slides.filter(({ seeds }) => seeds.includes(seed)).map(({ lines }) => lines.join(' ')),
  };
}
