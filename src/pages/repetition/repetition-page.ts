import { html, nothing, type TemplateResult } from 'lit';
import type { Round } from '../../elements/repetition/round.ts';
import { dayName } from '../../elements/shared/day-name.ts';
import type { GradedItem, ItemId } from '../../model/item.ts';
import type { Review } from '../../model/review.ts';
import { mistakesOf } from '../../progress/mistakes/mistakes.ts';
import type { Gap } from '../../progress/repetition/dates.ts';
import { type Day, localDay } from '../../progress/repetition/day.ts';
import { type Plan, planOf } from '../../progress/repetition/plan.ts';
import { repetition as words } from '../../strings/repetition.ts';
import type { PageAccess } from '../page-access.ts';
import { renderMistakes } from './mistakes.ts';
import { renderTraining } from './training.ts';

/**
 * The page as it stands now.
 *
 * Owns: the day (that of the first look, so that a set begun before midnight goes on), what was asked for beyond the
 * dates. Does not own: the questions (`smm-repetition`), the calendar (`smm-calendar`), the record.
 */
export class RepetitionPage {
  readonly #today: Day;
  readonly #items = new Map<ItemId, GradedItem>();
  #mistakesLoaded = false;
  /** Six questions were asked for though no set waits. */
  #anyway = false;

  constructor(
    private readonly access: PageAccess,
    private readonly review: Review,
    private readonly gap: Gap | undefined,
  ) {
    this.#today = localDay(access.course.now());
  }

  /** Whether another day has come and nothing is left half done. */
  get isOver(): boolean {
    const { answered, picked } = this.#plan;
    const isHalfDone = answered > 0 && answered < picked.length;
    return localDay(this.access.course.now()) !== this.#today && !isHalfDone;
  }

  /** Loads the items of which the notebook speaks; those of a chapter that cannot be loaded are left out. */
  async loadMistakes(): Promise<void> {
    const { course } = this.access;
    const wrong = this.#plan.attempts.flatMap(({ item, correctness }) => (correctness === 'right' ? [] : item));
    await Promise.all(
      [...new Set(wrong)].map(async (id) => {
        const item = await course.fetchItem(id).catch(() => undefined);
        if (item && 'bloom' in item) this.#items.set(id, item);
      }),
    );
    this.#mistakesLoaded = true;
  }

  render(draw: () => void): TemplateResult {
    const plan = this.#plan;
    const { review, access } = this;
    const mistakes = this.#mistakesLoaded ? mistakesOf(plan.attempts, this.#items, review.items) : undefined;
    return html`${this.#renderToday(plan, draw)}
      ${renderMistakes(mistakes, review, access)}
      <section><h2>${words.calendar.heading}</h2><smm-calendar></smm-calendar></section>
      ${renderTraining(access)}`;
  }

  get #plan(): Plan {
    const { record, seed } = this.access.course;
    return planOf(this.review, record, this.#today, seed);
  }

  #renderToday(plan: Plan, draw: () => void): TemplateResult {
    const { open, answered, picked, attempts, next } = plan;
    const nextDate = next === undefined ? nothing : html`<p>${words.nextDate(dayName(next))}</p>`;
    if (!attempts.length) {
      return html`<section class="today"><h2>${words.notBegun}</h2><p>${words.notBegunHint}</p>
        <a class="btn primary" href=${this.access.readerAddress()}>${words.toCourse}</a></section>`;
    }
    if (answered === picked.length) {
      return html`<section class="today"><h2>${words.done}</h2><p>${words.doneHint}</p>${nextDate}</section>
        ${this.#renderSet(plan)}`;
    }
    if (open || answered || this.gap !== undefined || this.#anyway) {
      const chapters = new Set(picked.map(({ chapter }) => chapter)).size;
      return html`<section class="today">
          <h2>${open || answered ? words.due(picked.length, chapters) : words.set}</h2>
          <p>${this.gap === undefined ? nothing : `${words.afterDays(this.gap)}. `}${words.dueHint}</p></section>
        ${this.#renderSet(plan)}`;
    }
    const begin = (): void => {
      this.#anyway = true;
      draw();
    };
    return html`<section class="today"><h2>${words.nothingDue}</h2>${nextDate}
      <button type="button" class="btn" @click=${begin}>${words.anyway}</button></section>`;
  }

  #renderSet({ picked }: Plan): TemplateResult {
    const round: Round = {
      day: this.#today,
      picked,
      seed: this.access.course.seed + this.#today,
      chapterName: (chapter) => this.#chapterName(chapter),
    };
    return html`<section class="today-set mat" aria-label=${words.set}><smm-repetition .round=${round}></smm-repetition></section>`;
  }

  #chapterName(chapter: string): string {
    const entry = this.access.contents.chapters.find(({ id }) => id === chapter);
    return entry ? words.chapter(entry.number) : '';
  }
}
