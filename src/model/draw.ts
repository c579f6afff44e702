import type { Bloom, ItemId } from './item.ts';
import type { Draw, PoolQuestion } from './quiz.ts';
import { shuffle } from './shuffle.ts';

/** What a draw could not fulfil. */
export interface Shortfall {
  readonly what: 'count' | 'perChapter' | 'kinds' | 'applied';
  readonly wanted: number;
  readonly got: number;
  /** Where a chapter gives too few. */
  readonly chapter?: string;
}

export interface Drawn {
  /** In the order in which they are asked: chapters are mixed. */
  readonly questions: readonly ItemId[];
  /** Empty where the draw is as it should be. */
  readonly missing: readonly Shortfall[];
}

const appliedLevels: readonly Bloom[] = ['Anwenden', 'Analysieren', 'Bewerten', 'Erschaffen'];
/** So many first draws are tried before the best one is taken; real pools need one or two. */
const starts = 40;

type Rule = Pick<Draw, 'count' | 'perChapter' | 'home' | 'always' | 'kinds' | 'applied'>;

/**
 * Draws the questions of a test. Pure; the same for the same pool, rule and seed.
 *
 * First come the questions of `always` that are in the pool, then so many of each chapter as `perChapter` says (of the
 * chapter `home` one more), then the rest at random. Where kinds or levels are then too few, questions are exchanged for
 * others until they are enough. A pool that cannot fulfil the rule gives the best draw found and what is missing in it.
 */
export function drawTest(pool: readonly PoolQuestion[], rule: Rule, seed: string): Drawn {
  const fixed = rule.always.flatMap((id) => pool.find((question) => question.id === id) ?? []).slice(0, rule.count);
  let best: readonly PoolQuestion[] | undefined;
  for (let start = 0; start < starts; start++) {
    const picked = improve(firstPick(pool, rule, fixed, `${seed}/${start}`), pool, rule, fixed, `${seed}/${start}`);
    if (!best || lack(picked, rule) < lack(best, rule)) best = picked;
    if (lack(best, rule) === 0) break;
  }
  const picked = best ?? [];
  return {
    questions: shuffle(picked, `${seed}/order`).map(({ id }) => id),
    missing: shortfalls(picked, pool, rule),
  };
}

/** Whether a question is of the level Anwenden or higher. */
export function isApplied({ bloom }: { readonly bloom: Bloom }): boolean {
  return appliedLevels.includes(bloom);
}

/** Questions that the chapter gives at least. */
function quotaOf(chapter: string, { perChapter, home }: Rule): number {
  return perChapter + (chapter === home ? 1 : 0);
}

function firstPick(
  pool: readonly PoolQuestion[],
  rule: Rule,
  fixed: readonly PoolQuestion[],
  seed: string,
): readonly PoolQuestion[] {
  const picked = [...fixed];
  const waiting = shuffle(
    pool.filter((question) => !fixed.includes(question)),
    seed,
  );
  const take = (wanted: (question: PoolQuestion) => boolean): void => {
    for (const question of waiting) {
      if (picked.length < rule.count && !picked.includes(question) && wanted(question)) picked.push(question);
    }
  };
  // Each chapter once before one gives a second, so that a small test covers as many as it can.
  const most = Math.max(0, ...chaptersOf(pool).map((chapter) => quotaOf(chapter, rule)));
  for (let round = 1; round <= most; round++) {
    take(({ chapter }) => countOf(picked, chapter) < Math.min(round, quotaOf(chapter, rule)));
  }
  take(() => true);
  return picked;
}

/** Exchanges questions, one at a time, as long as an exchange brings a kind or a level that is missing. */
function improve(
  first: readonly PoolQuestion[],
  pool: readonly PoolQuestion[],
  rule: Rule,
  fixed: readonly PoolQuestion[],
  seed: string,
): readonly PoolQuestion[] {
  let picked = first;
  for (;;) {
    const now = lack(picked, rule);
    if (now === 0) return picked;
    const better = exchanges(picked, pool, rule, fixed, seed).find((other) => lack(other, rule) < now);
    if (!better) return picked;
    picked = better;
  }
}

function exchanges(
  picked: readonly PoolQuestion[],
  pool: readonly PoolQuestion[],
  rule: Rule,
  fixed: readonly PoolQuestion[],
  seed: string,
): readonly (readonly PoolQuestion[])[] {
  const waiting = shuffle(
    pool.filter((question) => !picked.includes(question)),
    `${seed}/exchange`,
  );
  return picked.flatMap((out) => {
    if (fixed.includes(out)) return [];
    const spare = countOf(picked, out.chapter) > quotaOf(out.chapter, rule);
    const others = waiting.filter(({ chapter }) => spare || chapter === out.chapter);
    return others.map((other) => picked.map((one) => (one === out ? other : one)));
  });
}

/** How many kinds and levels are missing. */
function lack(picked: readonly PoolQuestion[], { kinds, applied }: Rule): number {
  return Math.max(0, kinds - kindsOf(picked)) + Math.max(0, applied - picked.filter(isApplied).length);
}

function shortfalls(picked: readonly PoolQuestion[], pool: readonly PoolQuestion[], rule: Rule): readonly Shortfall[] {
  const measured: readonly Shortfall[] = [
    { what: 'count', wanted: rule.count, got: picked.length },
    ...chaptersOf(pool).map((chapter) => ({
      what: 'perChapter' as const,
      wanted: quotaOf(chapter, rule),
      got: countOf(picked, chapter),
      chapter,
    })),
    { what: 'kinds', wanted: rule.kinds, got: kindsOf(picked) },
    { what: 'applied', wanted: rule.applied, got: picked.filter(isApplied).length },
  ];
  return measured.filter(({ wanted, got }) => got < wanted);
}

function chaptersOf(questions: readonly PoolQuestion[]): readonly string[] {
  return [...new Set(questions.map(({ chapter }) => chapter))];
}

function countOf(questions: readonly PoolQuestion[], chapter: string): number {
  return questions.filter((question) => question.chapter === chapter).length;
}

function kindsOf(questions: readonly PoolQuestion[]): number {
  return new Set(questions.map(({ kind }) => kind)).size;
}
