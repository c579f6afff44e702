import type { ReactiveControllerHost } from 'lit';
import type { Attempt } from '../../model/attempt.ts';
import { grade, missing } from '../../model/grade.ts';
import type { GradedItem, PartId } from '../../model/item.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Response } from '../../model/response.ts';
import * as sessions from '../../model/session.ts';
import { drawSeed } from '../../model/shuffle.ts';
import { type Asking, sessionKey } from './asking.ts';
import type { CourseAccess } from './course-context.ts';
import { CourseLink } from './course-link.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly itemId: string; readonly asking: Asking | undefined };

/**
 * Links an element to its item and to the learner's record.
 *
 * Owns: the session (through `model/session.ts`), saving it, adding attempts, changes from another tab. Does not own:
 * loading the item (`CourseLink`), drawing, focus, messages, how a response is made.
 */
export class ItemController<I extends GradedItem> {
  readonly #link: CourseLink<I>;
  #session: sessions.Session | undefined;
  /** The session that was made from an answer to an older text of the item. */
  #fitted: sessions.Session | undefined;

  constructor(private readonly host: Host) {
    this.#link = new CourseLink(host, {
      id: () => host.itemId,
      load: async (course, id) => (await course.item(id)) as I | undefined,
      found: () => this.#readSession(),
      changed: (what) => {
        if (this.item && what === sessionKey(this.item.id, this.asking)) this.#readSession();
      },
    });
  }

  get course(): CourseAccess | undefined {
    return this.#link.course;
  }

  get item(): I | undefined {
    return this.#link.data;
  }

  /** Set when the item cannot be shown. */
  get failure(): 'missing' | 'unloadable' | undefined {
    return this.#link.failure;
  }

  /** How a set asks it apart from its chapter; else undefined. */
  get asking(): Asking | undefined {
    return this.host.asking;
  }

  get session(): sessions.Session {
    if (!this.item) throw new Error(`item "${this.host.itemId}" is not loaded`);
    this.#session ??= sessions.newSession(this.item, this.asking?.round);
    return this.#session;
  }

  /**
   * The result of what was submitted; undefined where what stands there was not (while open, or the solution untried),
   * and where a test keeps it back.
   */
  get outcome(): Outcome | undefined {
    const { item } = this;
    if (!item || !this.session.graded || this.session.phase === 'stored') return undefined;
    return grade(item, this.session.response);
  }

  /** Whether what is shown is left from an answer to an older text; until the learner goes on. */
  get isFromOlderText(): boolean {
    return this.#fitted !== undefined && this.#fitted === this.#session;
  }

  get missing(): readonly PartId[] {
    return this.item ? missing(this.item, this.session.response) : [];
  }

  /** Seed of the order of parts in this round and try. */
  get orderSeed(): string {
    return this.item ? sessions.orderSeed(this.item, this.session, this.#seed) : '';
  }

  /** Seed of an order that stays for the whole round. */
  get roundSeed(): string {
    return drawSeed(`${this.#seed}/${this.item?.id}`, this.asking ? 0 : this.session.round - 1);
  }

  get #seed(): number {
    return this.asking?.seed ?? this.course?.seed ?? 1;
  }

  /** „Lösung zeigen“ stands in the deck from the start, in the reader after the first try; never in a test. */
  get mayShowSolution(): boolean {
    if (this.asking?.judges === 'end') return false;
    return this.session.phase !== 'closed' && (this.course?.host === 'deck' || this.session.tries > 0);
  }

  edit(response: Response): void {
    this.#save(sessions.edit(this.session, response));
  }

  /** Grades what is given and adds an attempt to the record. The caller has seen that nothing is missing. */
  submit(): Outcome | undefined {
    const { item } = this;
    if (!item || this.session.phase !== 'open') return undefined;
    const { session, outcome } = sessions.submit(item, this.session);
    this.#addAttempt(session, outcome);
    this.#save(session);
    return outcome;
  }

  /** Takes what is given as the one answer in a test: graded for the record, and not shown. */
  store(): void {
    const { item } = this;
    if (!item || this.session.phase !== 'open') return;
    const session = sessions.store(this.session);
    this.#addAttempt(session, grade(item, session.response));
    this.#save(session);
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

  /** How a set asks the item has changed. */
  askAnew(): void {
    this.#readSession();
  }

  #addAttempt(session: sessions.Session, outcome: Outcome): void {
    const { item, course, asking } = this;
    if (!item || !course) return;
    const attempt: Attempt = {
      id: course.newId(),
      item: item.id,
      ...(asking ? { test: asking.test } : {}),
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
  }

  #save(session: sessions.Session): void {
    if (session === this.#session || !this.item) return;
    this.#session = session;
    void this.course?.record.saveSession(sessionKey(this.item.id, this.asking), session);
    this.host.requestUpdate();
  }

  #readSession(): void {
    const { item, course, asking } = this;
    if (!item || !course) return;
    const stored = course.record.session(sessionKey(item.id, asking));
    const isOfRound = stored && (!asking || stored.round === asking.round);
    this.#session = isOfRound ? sessions.resume(item, stored) : sessions.newSession(item, asking?.round);
    const wasAnswered = isOfRound && (stored.tries > 0 || Object.keys(stored.response).length > 0);
    this.#fitted = wasAnswered && stored.revision !== item.revision ? this.#session : undefined;
    if (asking?.revealed) this.#session = sessions.showSolution(this.#session);
    this.host.requestUpdate();
  }
}
