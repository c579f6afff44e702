import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ItemId } from '../../model/item.ts';
import type { Quiz } from '../../model/quiz.ts';
import { questionsOf } from '../../model/quiz.ts';
import { bestAttempt, firstAttempt } from '../../progress/derive.ts';
import type { Undo } from '../../progress/record.ts';
import type { CourseAccess } from '../shared/course-context.ts';
import { CourseLink } from '../shared/course-link.ts';
import { type ListedItem, loadItems } from '../shared/item-slot.ts';
import { keepPlace, keptPlace, settingOf } from '../shared/kept-place.ts';
import { Sitting } from './sitting.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly setId: string; readonly startId: string };

interface LoadedSet {
  readonly quiz: Quiz;
  readonly questions: readonly ListedItem[];
  /** Only of a test; `round` is the one whose questions these are. */
  readonly test?: { readonly sitting: Sitting; readonly round: number };
}

/** By the best try so far; in a test that is not over only whether it is answered. */
export type QuestionState = 'untried' | 'answered' | 'right' | 'not-yet';

/**
 * Links a set to its questions and to the learner's record.
 *
 * Owns: the questions in their order, which one is current (kept under the set's id, apart for class and alone), what
 * the record says of each. Does not own: drawing, focus, messages, the sessions of its questions, the rules of a test
 * (`Sitting`).
 */
export class QuizController implements ReactiveController {
  readonly #link: CourseLink<LoadedSet>;
  #unwatch: Undo | undefined;
  #reloaded: Promise<void> | undefined;
  /** Whether the question to begin with (`data-start`) has given way to what the learner chose. */
  #moved = false;

  constructor(private readonly host: Host) {
    host.addController(this);
    this.#link = new CourseLink(host, {
      id: () => host.setId,
      load: async (course, id) => {
        const loaded = await loadSet(course, id);
        this.#watch(loaded);
        return loaded;
      },
      changed: (what) => {
        if (this.questions.some(({ id }) => what === id || what === `${host.setId}/${id}`)) host.requestUpdate();
      },
    });
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  get course(): CourseAccess | undefined {
    return this.#link.course;
  }

  get quiz(): Quiz | undefined {
    return this.#link.data?.quiz;
  }

  /** Only of a test. */
  get sitting(): Sitting | undefined {
    return this.#link.data?.test?.sitting;
  }

  get questions(): readonly ListedItem[] {
    return this.#link.data?.questions ?? [];
  }

  /** Places of questions of a test that are still to be answered. */
  get open(): readonly number[] {
    const { sitting } = this;
    return this.questions.flatMap(({ item }, index) => (item && sitting && !sitting.isAnswered(item) ? [index] : []));
  }

  get failure(): 'missing' | 'unloadable' | undefined {
    return this.#link.failure;
  }

  /** Place of the current question; behind the last one the pages of the end. */
  get index(): number {
    const { course } = this.#link;
    const isKept = course && this.sitting?.isKept !== false;
    const [kept, summary, page = '0'] = isKept ? keptPlace(course, this.host.setId) : [];
    const start = this.#moved ? '' : this.host.startId;
    if (summary && !start) return this.questions.length + (Number(page) || 0);
    return Math.max(
      0,
      this.questions.findIndex(({ id }) => id === (start || kept)),
    );
  }

  /** Makes a question current; `index` is as above. */
  go(index: number): void {
    const { course } = this.#link;
    const { id } = this.questions[index] ?? this.questions.at(-1) ?? {};
    if (!course || id === undefined) return;
    const page = index - this.questions.length;
    this.#moved = true;
    if (this.sitting?.isKept === false) this.sitting.keep(false);
    keepPlace(course, this.host.setId, page < 0 ? [id] : [id, 'summary', ...(page ? [String(page)] : [])]);
    this.host.requestUpdate();
  }

  /** Begins a new run of a test. Resolves when its questions are there. */
  async startOver(): Promise<void> {
    this.sitting?.startOver();
    await this.#reloaded;
  }

  stateOf(id: ItemId): QuestionState {
    const { sitting } = this;
    if (sitting && !sitting.isRevealed) return this.isClosed(id) ? 'answered' : 'untried';
    const attempts = this.#link.course?.record.attempts(id) ?? [];
    const best = sitting ? sitting.attemptAt(id) : bestAttempt(attempts, id);
    if (!best) return 'untried';
    return best.correctness === 'right' ? 'right' : 'not-yet';
  }

  /** Whether nothing is left to do in the question: the learner goes on. */
  isClosed(id: ItemId): boolean {
    const { sitting } = this;
    const item = this.questions.find((question) => question.id === id)?.item;
    if (sitting) return item !== undefined && sitting.isAnswered(item);
    return this.#link.course?.record.session(id)?.phase === 'closed';
  }

  /** How many questions were right at the first try. */
  get rightAtFirst(): number {
    const attempts = this.#link.course?.record.attempts() ?? [];
    return this.questions.filter(({ id }) => firstAttempt(attempts, id)?.correctness === 'right').length;
  }

  /** A test of which a new run was begun, here or in another tab, has other questions. */
  #watch(loaded: LoadedSet | undefined): void {
    this.#unwatch?.();
    const { test } = loaded ?? {};
    this.#unwatch = test?.sitting.watch(() => {
      if (test.sitting.run.round === test.round) this.host.requestUpdate();
      else this.#reloaded = this.#link.reload();
    });
  }
}

async function loadSet(course: CourseAccess, id: string): Promise<LoadedSet | undefined> {
  const quiz = await course.set(id);
  if (quiz?.feedback === 'end') return loadTest(course, quiz);
  if (!quiz) return undefined;
  const setting = settingOf(course);
  const ids = questionsOf(quiz, setting, setting === 'class' ? await course.askedByVotes(id) : []);
  return { quiz, questions: await loadItems(ids, course.item) };
}

/** What is drawn stands in any chapter, which may not be loaded yet. */
async function loadTest(course: CourseAccess, quiz: Quiz): Promise<LoadedSet> {
  const sitting = new Sitting(course, quiz);
  const { questions: ids, round } = sitting.run;
  const questions = await loadItems(ids, course.fetchItem);
  return { quiz, questions, test: { sitting, round } };
}
