import type { Attempt } from '../../model/attempt.ts';
import type { Item, ItemId } from '../../model/item.ts';
import type { Quiz } from '../../model/quiz.ts';
import { emptyResponse, type Response, withValues } from '../../model/response.ts';
import { type Comparison, compare, type ObjectiveResult, objectiveResults } from '../../model/test-result.ts';
import { currentRun, finishedRound, keptRound, nextRun, type TestRun, withRun } from '../../model/test-run.ts';
import { testAttempt } from '../../progress/derive.ts';
import type { Undo } from '../../progress/record.ts';
import { type Asking, sessionKey } from '../shared/asking.ts';
import type { CourseAccess } from '../shared/course-context.ts';

/**
 * A learner's way through a test, as it stands in the record.
 *
 * Owns: the run that goes on and its questions, what is answered, the end, what may be seen then. Does not own: which
 * question is shown, the answers, drawing.
 */
export class Sitting {
  #run: { readonly stored: Response | undefined; readonly run: TestRun } | undefined;

  constructor(
    private readonly course: CourseAccess,
    readonly quiz: Quiz,
  ) {}

  get run(): TestRun {
    const stored = this.course.record.value(this.quiz.id);
    if (!this.#run || this.#run.stored !== stored) {
      const { askedSeed, seed } = this.course;
      const run = currentRun(this.quiz, stored ?? emptyResponse, this.quiz.draw && askedSeed, seed);
      this.#run = { stored, run };
    }
    return this.#run.run;
  }

  /** How a question is asked now. */
  get asking(): Asking {
    const { round, number } = this.run;
    return { test: this.quiz.id, round, seed: number, judges: 'end', revealed: this.isRevealed };
  }

  isAnswered({ id, revision }: Item): boolean {
    const { asking } = this;
    const session = this.course.record.session(sessionKey(id, asking));
    return session?.round === asking.round && session.revision === revision && session.phase !== 'open';
  }

  /** Whether results may be seen: at the end, or after the other test that the day ends with. */
  get isRevealed(): boolean {
    if (!this.run.finished) return false;
    const { after } = this.quiz.test ?? {};
    if (after === undefined) return true;
    return latest(this.#attemptsIn(after, this.#finishedRound(after))) > latest(this.#attemptsIn(this.quiz.id));
  }

  /** Whether the results wait for another test. */
  get isBefore(): boolean {
    return this.quiz.test?.after !== undefined;
  }

  /** The answer in this run. */
  attemptAt(id: ItemId): Attempt | undefined {
    return testAttempt(this.course.record.attempts(id), id, this.quiz.id, this.run.round);
  }

  get rightCount(): number {
    return this.run.questions.filter((id) => this.attemptAt(id)?.correctness === 'right').length;
  }

  get objectives(): readonly ObjectiveResult[] {
    return objectiveResults(this.run.questions, this.quiz.test?.pool ?? [], (id) => this.attemptAt(id));
  }

  /** This test beside the one at the other end of the day. */
  get comparisons(): readonly Comparison[] {
    const { pairs = [], before, after } = this.quiz.test ?? {};
    const { record } = this.course;
    const own = (id: ItemId): Attempt | undefined => this.attemptAt(id);
    const of =
      (test: string, round: number) =>
      (id: ItemId): Attempt | undefined =>
        testAttempt(record.attempts(id), id, test, round);
    if (after !== undefined) return compare(pairs, own, of(after, this.#finishedRound(after)));
    if (before === undefined) return [];
    return compare(pairs, of(before, keptRound(record.value(before) ?? emptyResponse)), own);
  }

  /** Whether the run is kept, and with it the place in it. A run that nobody has touched is not. */
  get isKept(): boolean {
    return keptRound(this.#stored) === this.run.round;
  }

  /** Keeps the run; after its last question it is finished. */
  keep(finished: boolean): void {
    const stored = this.isKept ? this.#stored : withoutPlaces(this.#stored);
    this.#save(stored, { ...this.run, finished });
  }

  /** Begins a new run, from its first question on. */
  startOver(): void {
    this.#save(withoutPlaces(this.#stored), nextRun(this.quiz, this.run));
  }

  /** Calls `listener` when this test or the other one went on. */
  watch(listener: () => void): Undo {
    const { before, after } = this.quiz.test ?? {};
    const keys = [this.quiz.id, before, after].filter((key) => key !== undefined);
    const undo = keys.map((key) => this.course.record.onValue(key, listener));
    return () => {
      for (const one of undo) one();
    };
  }

  get #stored(): Response {
    return this.course.record.value(this.quiz.id) ?? emptyResponse;
  }

  #save(stored: Response, run: TestRun): void {
    void this.course.record.saveValue(this.quiz.id, withRun(stored, run));
  }

  #finishedRound(test: string): number {
    return finishedRound(this.course.record.value(test) ?? emptyResponse);
  }

  #attemptsIn(test: string, round = this.run.round): readonly Attempt[] {
    return this.course.record.attempts().filter((one) => one.test === test && one.round === round);
  }
}

/** Where one was in the run before means nothing in another. */
function withoutPlaces(stored: Response): Response {
  return withValues(withValues(stored, 'alone', []), 'class', []);
}

function latest(attempts: readonly Attempt[]): number {
  return Math.max(0, ...attempts.map(({ at }) => at));
}
