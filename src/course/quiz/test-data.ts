import type { GradedItem } from '../../model/item.ts';
import type { PoolQuestion, QuestionPair, Quiz } from '../../model/quiz.ts';
import { objectiveSentence } from '../objective-sentence.ts';
import type { Parsed } from '../parsed.ts';
import type { SlideFile } from '../slides/slide.ts';

type Files = Pick<Parsed, 'slideFiles' | 'quizFiles'>;

/** A test with what it needs to know of other chapters; any other set as it is. */
export function withTestData(set: Quiz, files: Files): Quiz {
  if (set.feedback !== 'end') return set;
  const { before, after } = testsOfDay(files);
  const pool = set.draw ? poolOf(files) : [];
  const asked = new Set(pool.map(({ objective }) => objective));
  const objectives = files.slideFiles.flatMap(({ chapter }) => chapter.objectives ?? []);
  return {
    ...set,
    test: {
      pool,
      objectives: Object.fromEntries(
        objectives.flatMap(({ id, text }) => (asked.has(id) ? [[id, withoutStop(objectiveSentence(text))]] : [])),
      ),
      ...(before && set.id === after?.id ? { before: before.id } : {}),
      ...(after && set.id === before?.id ? { after: after.id } : {}),
      pairs: set.id === before?.id || set.id === after?.id ? pairsOf(files) : [],
    },
  };
}

/** The test whose questions are written, at the beginning of the day, and the one that is drawn, at its end. */
export function testsOfDay({ quizFiles }: Files): { readonly before?: Quiz; readonly after?: Quiz } {
  const tests = quizFiles.flatMap(({ sets }) => sets.map(({ value }) => value)).filter((set) => set.feedback === 'end');
  const before = tests.find(({ draw }) => !draw);
  const after = tests.find(({ draw }) => draw);
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/** The questions of all sets that are no tests, of chapters whose slides are written. */
export function poolOf({ slideFiles, quizFiles }: Files): readonly PoolQuestion[] {
  const items = gradedItems({ quizFiles });
  const sets = quizFiles.flatMap((file) => file.sets.map(({ value }) => value)).filter((set) => set.feedback !== 'end');
  return [...new Set(sets.flatMap((set) => set.items))].flatMap((id) => {
    const item = items.find((one) => one.id === id);
    const file = slideFiles.find(({ chapter }) => chapter.chapter === item?.chapter);
    if (!item || !file) return [];
    const { chapter, kind, bloom, objective } = item;
    return { id, chapter, kind, bloom, objective, slides: teaching(file, item) };
  });
}

/** Slides that teach a statement of the notes about which the question asks, in their order. */
export function teaching({ slides }: SlideFile, { seeds }: GradedItem): readonly string[] {
  return slides.filter(({ fields }) => fields.seeds?.some((seed) => seeds.includes(seed))).map(({ id }) => id);
}

/** The questions of the first test and those that the last one always asks belong together in the order written. */
function pairsOf(files: Files): readonly QuestionPair[] {
  const { before, after } = testsOfDay(files);
  const items = gradedItems(files);
  const pool = poolOf(files);
  return (before?.items ?? []).flatMap((id, index) => {
    const one = items.find((item) => item.id === id);
    const other = pool.find((question) => question.id === after?.draw?.always[index]);
    return one && other ? { before: one.id, after: other.id, title: one.title } : [];
  });
}

/** All graded items, in the order of the files. */
export function gradedItems({ quizFiles }: Pick<Files, 'quizFiles'>): readonly GradedItem[] {
  return quizFiles.flatMap(({ items }) => items.map(({ value }) => value)).filter((item) => 'bloom' in item);
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
