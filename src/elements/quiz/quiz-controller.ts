import type { ReactiveControllerHost } from 'lit';
import type { ItemId, Quiz } from '../../model/item.ts';
import { questionsOf } from '../../model/quiz.ts';
import { bestAttempt, firstAttempt } from '../../progress/derive.ts';
import type { CourseAccess } from '../shared/course-context.ts';
import { CourseLink } from '../shared/course-link.ts';
import { type ListedItem, loadItems } from '../shared/item-slot.ts';
import { keepPlace, keptPlace, settingOf } from '../shared/kept-place.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly setId: string };

interface LoadedSet {
  readonly quiz: Quiz;
  readonly questions: readonly ListedItem[];
}

/** By the best try so far. */
export type QuestionState = 'untried' | 'right' | 'not-yet';

/**
 * Links a set to its questions and to the learner's record.
 *
 * Owns: the questions in their order, which one is current (kept under the set's id, apart for class and alone), what
 * the record says of each. Does not own: drawing, focus, messages, and the sessions of its questions.
 */
export class QuizController {
  readonly #link: CourseLink<LoadedSet>;

  constructor(private readonly host: Host) {
    this.#link = new CourseLink(host, {
      id: () => host.setId,
      load: loadSet,
      changed: (what) => {
        if (this.questions.some(({ id }) => id === what)) host.requestUpdate();
      },
    });
  }

  get quiz(): Quiz | undefined {
    return this.#link.data?.quiz;
  }

  get questions(): readonly ListedItem[] {
    return this.#link.data?.questions ?? [];
  }

  get failure(): 'missing' | 'unloadable' | undefined {
    return this.#link.failure;
  }

  /** Place of the current question; the number of questions when the summary is shown. */
  get index(): number {
    const { course } = this.#link;
    const [id, summary] = course ? keptPlace(course, this.host.setId) : [];
    const index = this.questions.findIndex((one) => one.id === id);
    return summary ? this.questions.length : Math.max(0, index);
  }

  /** Makes a question current; `index` is as above. */
  go(index: number): void {
    const { course } = this.#link;
    const { id } = this.questions[index] ?? this.questions.at(-1) ?? {};
    if (!course || id === undefined) return;
    keepPlace(course, this.host.setId, index < this.questions.length ? [id] : [id, 'summary']);
    this.host.requestUpdate();
  }

  stateOf(id: ItemId): QuestionState {
    const best = bestAttempt(this.#link.course?.record.attempts(id) ?? [], id);
    if (!best) return 'untried';
    return best.correctness === 'right' ? 'right' : 'not-yet';
  }

  /** Whether nothing is left to do in the question: the learner goes on. */
  isClosed(id: ItemId): boolean {
    return this.#link.course?.record.session(id)?.phase === 'closed';
  }

  /** How many questions were right at the first try. */
  get rightAtFirst(): number {
    const attempts = this.#link.course?.record.attempts() ?? [];
    return this.questions.filter(({ id }) => firstAttempt(attempts, id)?.correctness === 'right').length;
  }
}

async function loadSet(course: CourseAccess, id: string): Promise<LoadedSet | undefined> {
  const quiz = await course.set(id);
  if (!quiz) return undefined;
  const setting = settingOf(course);
  const ids = questionsOf(quiz, setting, setting === 'class' ? await course.askedByVotes(id) : []);
  return { quiz, questions: await loadItems(course, ids) };
}
