import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Attempt } from '../../model/attempt.ts';
import { grade, missing } from '../../model/grade.ts';
import type { GradedItem, PartId } from '../../model/item.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Response } from '../../model/response.ts';
import * as sessions from '../../model/session.ts';
import { type CourseAccess, courseContext } from './course-context.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly itemId: string };

/**
 * Links an element to its item and to the learner's record.
 *
 * Owns: loading the item, the session (through `model/session.ts`), saving it, adding attempts, changes from another
 * tab. Does not own: drawing, focus, messages, how a response is made.
 */
export class ItemController<I extends GradedItem> implements ReactiveController {
  course: CourseAccess | undefined;
  item: I | undefined;
  /** Set when the item cannot be shown. */
  failure: 'missing' | 'unloadable' | undefined;
  #session: sessions.Session | undefined;
  #loading = '';
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: Host,
    private readonly tries = sessions.maxTries,
  ) {
    host.addController(this);
    new ContextConsumer(host, {
      context: courseContext,
      subscribe: true,
      callback: (course) => {
        this.course = course;
        void this.#load();
      },
    });
  }

  hostConnected(): void {
    void this.#load();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#loading = '';
  }

  get session(): sessions.Session {
    if (!this.item) throw new Error(`item "${this.host.itemId}" is not loaded`);
    this.#session ??= sessions.newSession(this.item);
    return this.#session;
  }

  /** The result of what was submitted; undefined where what stands there was not: while open, or the solution untried. */
  get outcome(): Outcome | undefined {
    const { item } = this;
    if (!item || !this.session.graded) return undefined;
    return grade(item, this.session.response);
  }

  get missing(): readonly PartId[] {
    return this.item ? missing(this.item, this.session.response) : [];
  }

  /** Seed of the order of parts in this round and try. */
  get orderSeed(): string {
    return this.item ? sessions.orderSeed(this.item, this.session, this.course?.seed ?? 1) : '';
  }

  /** „Lösung zeigen“ stands in the deck from the start, in the reader after the first try. */
  get mayShowSolution(): boolean {
    return this.session.phase !== 'closed' && (this.course?.host === 'deck' || this.session.tries > 0);
  }

  edit(response: Response): void {
    this.#save(sessions.edit(this.session, response));
  }

  /** Grades what is given and adds an attempt to the record. The caller has seen that nothing is missing. */
  submit(): Outcome | undefined {
    const { item, course } = this;
    if (!item || !course || this.session.phase !== 'open') return undefined;
    const { session, outcome } = sessions.submit(item, this.session, this.tries);
    const attempt: Attempt = {
      id: course.newId(),
      item: item.id,
      revision: item.revision,
      round: session.round,
      try: session.tries,
      at: course.now(),
      response: session.response,
      score: outcome.score,
      maxScore: outcome.maxScore,
      correctness: outcome.correctness,
      hintOpened: session.hintOpened,
    };
    void course.record.addAttempt(attempt);
    this.#save(session);
    return outcome;
  }

  tryAgain(): void {
    if (this.item) this.#save(sessions.tryAgain(this.item, this.session));
  }

  reset(): void {
    this.#save(sessions.reset(this.session));
  }

  openHint(): void {
    this.#save(sessions.openHint(this.session));
  }

  showSolution(): void {
    this.#save(sessions.showSolution(this.session));
  }

  startOver(): void {
    if (this.item) this.#save(sessions.startOver(this.item, this.session));
  }

  #save(session: sessions.Session): void {
    if (session === this.#session || !this.item) return;
    this.#session = session;
    void this.course?.record.saveSession(this.item.id, session);
    this.host.requestUpdate();
  }

  async #load(): Promise<void> {
    const { course } = this;
    const id = this.host.itemId;
    if (!course || !id || this.#loading === id) return;
    this.#loading = id;
    try {
      const item = await course.item(id);
      if (this.#loading !== id) return;
      this.item = item as I | undefined;
      this.failure = item ? undefined : 'missing';
      this.#readSession();
      this.#unsubscribe ??= course.record.subscribe((changed) => {
        if (changed === this.item?.id) this.#readSession();
      });
    } catch {
      this.failure = 'unloadable';
    }
    this.host.requestUpdate();
  }

  #readSession(): void {
    const { item, course } = this;
    if (!item || !course) return;
    const stored = course.record.session(item.id);
    this.#session = stored && sessions.resume(item, stored);
    this.host.requestUpdate();
  }
}
