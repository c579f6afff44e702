import './styles.css';
import type { TemplateResult } from 'lit';
import type { CategoriseItem, PartId } from '../../model/item.ts';
import { placing, quoteCard } from '../../strings/placing.ts';
import { smartGrid as words } from '../../strings/smart-grid.ts';
import type { PlaceOptions } from '../placing/place-controller.ts';
import { PlacingElement } from '../placing/placing-element.ts';
import { verdictWord } from '../placing/verdict-word.ts';
import { renderBoard } from './board.ts';
import { markWord } from './goal.ts';
import { type CellView, cellKey, type GoalView, reasonsOf, viewGoals } from './goal-view.ts';
import { renderTable } from './table.ts';

/**
 * The SMART grid (kind `categorise` with many placements, look `smart-grid`): a goal gets a mark in every column where
 * something is missing, or the one mark that excludes them. Board and table edit one response.
 *
 * @fires smm-announce - see ItemElement
 */
export class SmmSmartGrid extends PlacingElement {
  protected override get placeOptions(): PlaceOptions {
    const find = (selector: string) => this.querySelector<HTMLElement>(selector);
    return {
      standIn: (card) => find(`[data-stamp="${CSS.escape(card)}"]`),
      landing: (card, target) => find(`[data-mark="${CSS.escape(`${card} ${target}`)}"]`),
    };
  }

  /** Paper and class name goals by their number, so the first round keeps the author's order. */
  protected override cardsInOrder(item: CategoriseItem): CategoriseItem['body']['cards'] {
    return this.controller.session.round === 1 ? item.body.cards : super.cardsInOrder(item);
  }

  protected override describeMissing(_item: CategoriseItem, missing: readonly PartId[]): string {
    return words.markAll(missing.length);
  }

  #viewGoals(item: CategoriseItem): readonly GoalView[] {
    return viewGoals(item, {
      cards: this.cardsInOrder(item),
      places: (card) => this.placing.places(card),
      outcome: this.judged,
      marks: this.marks,
    });
  }

  #status(goals: readonly GoalView[]): string {
    if (!this.open) return '';
    const selected = goals.find(({ card }) => card.id === this.placing.selected);
    if (selected) return words.selected(selected.number);
    return words.status(goals.filter(({ placed }) => placed).length, goals.length);
  }

  /** On a slide one reason at a time, of a row or of one mark; in the reader all. */
  #reasons(goals: readonly GoalView[], goal: GoalView): readonly string[] {
    if (this.open) return [];
    const first = firstToRead(goals);
    const cell = goal.cells.find(({ field }) => this.#asked(cellKey(goal.card.id, field.id), first));
    if (this.inDeck && cell?.reason) return [cell.reason];
    const reasons = reasonsOf(goal);
    if (!this.inDeck) return reasons;
    return this.#asked(goal.card.id, first) ? reasons.slice(0, 1) : [];
  }

  #asked(key: string, first: PartId | undefined): boolean {
    return this.reasons.shows(key, first, true);
  }

  #readGoal(goal: GoalView): void {
    this.reasons.ask(goal.card.id);
    const [reason = ''] = reasonsOf(goal);
    this.say(placing.judged(quoteCard(goal.card.text), verdictWord(goal.verdict ?? 'absent'), reason));
  }

  #onMark(goal: GoalView, { field, verdict, reason }: CellView): void {
    if (this.open) {
      void this.placing.take(goal.card.id, field.id, 'mouse');
      return;
    }
    this.reasons.ask(cellKey(goal.card.id, field.id));
    this.say(words.judgedReason(goal.number, field.text, markWord[verdict ?? 'neutral'], reason ?? ''));
  }

  protected override renderBoard(item: CategoriseItem): TemplateResult {
    const goals = this.#viewGoals(item);
    const first = firstToRead(goals);
    const untouched = this.open && this.placing.selected === undefined && !goals.some(({ placed }) => placed);
    return renderBoard({
      uid: this.uid,
      fields: item.body.fields,
      goals,
      selected: this.placing.selected,
      open: this.open,
      folds: this.inDeck,
      status: untouched ? words.instruction : this.#status(goals),
      reasons: (goal) => this.#reasons(goals, goal),
      asked: ({ card }, cell) => this.#asked(cell ? cellKey(card.id, cell.field.id) : card.id, first),
      onGoal: (goal, event) => (this.open ? void this.placing.choose(goal.card.id, event) : this.#readGoal(goal)),
      onMark: (goal, cell) => this.#onMark(goal, cell),
      onTarget: (field) => void this.placing.place(field),
    });
  }

  protected override renderList(item: CategoriseItem): TemplateResult {
    const goals = this.#viewGoals(item);
    const first = firstToRead(goals);
    return renderTable({
      uid: this.uid,
      fields: item.body.fields,
      goals,
      open: this.open,
      folds: this.inDeck,
      status: this.#status(goals),
      notice: this.notice,
      reasons: (goal) => this.#reasons(goals, goal),
      asked: ({ card }) => this.#asked(card.id, first),
      onGoal: (goal) => this.#readGoal(goal),
      onToggle: ({ card }, { field, set }) =>
        void (set ? this.placing.take(card.id, field.id, 'list') : this.placing.put(card.id, field.id, 'list')),
    });
  }
}

/** The goal whose reason opens by itself: the first that is not right. */
function firstToRead(goals: readonly GoalView[]): PartId | undefined {
  return (goals.find(({ verdict }) => verdict !== 'right') ?? goals[0])?.card.id;
}
