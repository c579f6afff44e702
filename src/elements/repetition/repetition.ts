import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Attempt } from '../../model/attempt.ts';
import type { ItemId } from '../../model/item.ts';
import { firstInRound } from '../../progress/derive.ts';
import { repetitionSet } from '../../progress/repetition/counted.ts';
import { keepSet, keptSet } from '../../progress/repetition/kept-set.ts';
import type { Why } from '../../progress/repetition/pick.ts';
import { quiz as quizWords } from '../../strings/quiz.ts';
import { repetition as words } from '../../strings/repetition.ts';
import { renderConfidence } from '../confidence/confidence.ts';
import { renderChip } from '../quiz/chip.ts';
import { announce } from '../shared/announce.ts';
import { type Asking, sessionKey } from '../shared/asking.ts';
import { CourseLink } from '../shared/course-link.ts';
import { drawn } from '../shared/drawn.ts';
import { arrowRight } from '../shared/icons.ts';
import { renderItemProblem } from '../shared/item-problem.ts';
import { ItemSlot, type ListedItem, loadItems } from '../shared/item-slot.ts';
import { keepPlace, keptPlace } from '../shared/kept-place.ts';
import { isSameRound, type Round } from './round.ts';

/**
 * The questions of a day, one at a time, each with the reason why it is asked now. Each is a new round of its item: what
 * the learner did in the chapter stays as it is.
 *
 * Owns: which question is shown, the result. Does not own: which questions there are and when (`Round`, from the page).
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmRepetition extends LitElement {
  static #instances = 0;
  readonly #uid = `repetition-${++SmmRepetition.#instances}`;
  readonly #slot = new ItemSlot();
  readonly #link = new CourseLink<readonly ListedItem[]>(this, {
    id: () => (this.round ? String(this.round.day) : ''),
    load: (course) => loadItems(this.#ids, course.fetchItem),
    changed: (what) => {
      if (this.#ids.some((id) => what === id || what === `${repetitionSet}/${id}`)) this.requestUpdate();
    },
  });

  /** Set by the page. */
  @property({ attribute: false, hasChanged: (now?: Round, before?: Round) => !isSameRound(now, before) })
  round: Round | undefined;

  constructor() {
    super();
    this.addEventListener('click', () => this.requestUpdate());
    this.addEventListener('smm-outcome', () => {
      this.#keepSet();
      this.requestUpdate();
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('round')) void this.#link.reload();
  }

  get #ids(): readonly ItemId[] {
    return this.round?.picked.map(({ item }) => item) ?? [];
  }

  get #asking(): Asking {
    const { day = 0, seed = 1 } = this.round ?? {};
    return { test: repetitionSet, round: day, seed, judges: 'each', revealed: false };
  }

  /** Place of the current question; behind the last one the result. */
  get #index(): number {
    const { course } = this.#link;
    const isKept = course && keptSet(course.record.value(repetitionSet), this.#asking.round).length > 0;
    const [id = '', summary] = isKept ? keptPlace(course, repetitionSet) : [];
    return summary ? this.#ids.length : Math.max(0, this.#ids.indexOf(id));
  }

  #attemptAt(id: ItemId): Attempt | undefined {
    const { course } = this.#link;
    return course && firstInRound(course.record.attempts(id), id, repetitionSet, this.#asking.round);
  }

  /** Whether nothing is left to do in the question: the learner goes on. */
  #isClosed(id: ItemId): boolean {
    const session = this.#link.course?.record.session(sessionKey(id, this.#asking));
    return session?.round === this.#asking.round && session.phase === 'closed';
  }

  /** From the first step on the questions of the day stay. */
  #keepSet(): void {
    const { course } = this.#link;
    const stored = course?.record.value(repetitionSet);
    const kept = keepSet(stored, this.#asking.round, this.#ids);
    if (kept !== stored) void course?.record.saveValue(repetitionSet, kept);
  }

  #go(index: number): void {
    const { course } = this.#link;
    this.#keepSet();
    const id = this.#ids[index] ?? this.#ids.at(-1);
    if (!course || id === undefined) return;
    keepPlace(course, repetitionSet, index < this.#ids.length ? [id] : [id, 'summary']);
    this.requestUpdate();
  }

  #jump(index: number): void {
    this.#go(index);
    announce(this, quizWords.count(index + 1, this.#ids.length));
  }

  /** Opens a question, or behind the last one the result, and moves the focus there. */
  async #open(index: number): Promise<void> {
    if (index < this.#ids.length) this.#jump(index);
    else this.#go(index);
    await this.updateComplete;
    const heading = await drawn(this.#slot.element ?? this, 'legend, .item-problem, .quiz-result');
    heading.tabIndex = -1;
    heading.focus();
  }

  protected override render(): TemplateResult {
    const { data: questions, failure } = this.#link;
    if (failure) return html`<p class="item-problem">${words.loadFailed}</p>`;
    if (!questions?.length) return html``;
    const index = this.#index;
    const current = questions[index];
    this.#slot.show(current?.item, this.#asking);
    return html`<div class="quiz-set" role="group" aria-label=${words.set}>
      <div class="chips" role="group" aria-label=${words.chips}>${questions.map(({ id }, place) =>
        renderChip({
          number: place + 1,
          state: this.#stateOf(id),
          current: place === index,
          wordId: `${this.#uid}-${place}`,
          onClick: () => this.#jump(place),
        }),
      )}</div>
      ${current ? this.#renderQuestion(current, index) : this.#renderEnd(questions)}
    </div>`;
  }

  #stateOf(id: ItemId): 'untried' | 'right' | 'not-yet' {
    const attempt = this.#attemptAt(id);
    if (!attempt) return 'untried';
    return attempt.correctness === 'right' ? 'right' : 'not-yet';
  }

  #renderQuestion({ id, item }: ListedItem, index: number): TemplateResult {
    const picked = this.round?.picked[index];
    const closed = !item || this.#isClosed(id);
    return html`<div class="repetition-why">
        <p class="quiz-count">${words.question(index + 1, this.#ids.length, this.round?.chapterName(picked?.chapter ?? '') ?? '')}</p>
        ${picked ? html`<p><b>${words.whyNow}</b> ${sentenceOf(picked.why)}</p>` : nothing}
      </div>
      ${this.#slot.element ?? renderItemProblem('missing', id)}
      <div class="quiz-ways"><button type="button" class="btn go-on quiz-next ${closed ? 'primary' : ''}"
        @click=${() => this.#open(index + 1)}>${words.next} ${arrowRight()}</button></div>`;
  }

  #renderEnd(questions: readonly ListedItem[]): TemplateResult {
    const answered = questions.flatMap(({ id, item }) => {
      const attempt = this.#attemptAt(id);
      return attempt && item ? [{ title: item.title, attempt }] : [];
    });
    if (answered.length < questions.length) return this.#renderOpen(questions);
    const right = answered.filter(({ attempt }) => attempt.correctness === 'right').length;
    const { course } = this.#link;
    return html`<div class="quiz-summary">
      <h3 class="result quiz-result" tabindex="-1">${words.result(right, questions.length)}</h3>
      <p>${right === questions.length ? words.allRight : words.someLeft}</p>
      ${course ? renderConfidence(answered, course.record, () => this.requestUpdate()) : nothing}
    </div>`;
  }

  #renderOpen(questions: readonly ListedItem[]): TemplateResult {
    const open = questions.flatMap(({ id, item }, place) => (this.#attemptAt(id) ? [] : [{ item, place }]));
    return html`<div class="quiz-summary">
      <h3 class="result quiz-result" tabindex="-1">${words.openHeading(open.length)}</h3>
      <p>${words.openHint}</p>
      <ul>${open.map(
        ({ item, place }) =>
          html`<li><button type="button" class="slip" @click=${() => this.#open(place)}>${words.openQuestion(place + 1, item?.title ?? '')}</button></li>`,
      )}</ul>
    </div>`;
  }
}

function sentenceOf(why: Why): string {
  return why.reason === 'new' ? words.why.new() : words.why[why.reason](why.days);
}
