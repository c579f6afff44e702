import { html, nothing, type TemplateResult } from 'lit';
import { grade } from '../../model/grade.ts';
import type { CategoriseItem, PartId } from '../../model/item.ts';
import type { Outcome } from '../../model/outcome.ts';
import { drawSeed, orderOf } from '../../model/shuffle.ts';
import { placing as words } from '../../strings/placing.ts';
import { undo } from '../shared/icons.ts';
import { ItemElement } from '../shared/item-element.ts';
import { cardControl } from './controls.ts';
import { PlaceController, type PlaceOptions } from './place-controller.ts';
import { ViewSwitch } from './view-switch.ts';

/** What the elements share that draw a `categorise` item: two views of one response, undo, the order of cards. */
export abstract class PlacingElement extends ItemElement<CategoriseItem> {
  protected readonly placing = new PlaceController<CategoriseItem>(this, this.controller, this.placeOptions);
  protected readonly views = new ViewSwitch(
    this,
    () => this.controller.course,
    () => this.placing.release(),
  );

  /** Called once, before the constructor ends. */
  protected get placeOptions(): PlaceOptions {
    return {};
  }

  protected abstract renderBoard(item: CategoriseItem): TemplateResult;
  protected abstract renderList(item: CategoriseItem): TemplateResult;

  /** Seed of the cards' order. It stays for the whole round, because the numbers of the cards depend on it. */
  protected get roundSeed(): string {
    const { item, course, session } = this.controller;
    return drawSeed(`${course?.seed ?? 1}/${item?.id}`, session.round - 1);
  }

  protected cardsInOrder(item: CategoriseItem): CategoriseItem['body']['cards'] {
    return orderOf(item.body.cards, this.roundSeed);
  }

  /** The judgement of the cards: also of those that lay there when the solution was shown without a try. */
  protected get judged(): Outcome | undefined {
    const { item, outcome, session } = this.controller;
    return outcome ?? (item && session.phase === 'closed' ? grade(item, session.response) : undefined);
  }

  protected override controlOf(part: PartId): HTMLElement | null {
    return cardControl(this, part);
  }

  protected override renderBody(item: CategoriseItem): TemplateResult {
    return html`${this.inDeck ? nothing : html`<div class="placing-head">${this.#renderTools()}</div>`}
      ${this.views.view === 'board' ? this.renderBoard(item) : this.renderList(item)}`;
  }

  /** On a slide in the row of buttons; in the reader that row is small and covers the page, so they stand above the board. */
  protected override renderExtraActions(): TemplateResult | typeof nothing {
    return this.inDeck ? this.#renderTools() : nothing;
  }

  #renderTools(): TemplateResult {
    return html`${this.views.render()}
      ${this.placing.canUndo ? html`<button type="button" class="btn undo" @click=${() => this.placing.undo()}>${undo()}<span>${words.undo}</span></button>` : nothing}`;
  }

  override async check(): Promise<void> {
    this.placing.release();
    await super.check();
  }

  override async showSolution(): Promise<void> {
    this.placing.release();
    await super.showSolution();
  }

  override reset(): void {
    this.placing.release();
    this.placing.keepStep(() => super.reset());
  }
}
