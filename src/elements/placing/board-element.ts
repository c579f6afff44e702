import { html, nothing, type TemplateResult } from 'lit';
import type { PartId } from '../../model/item.ts';
import { placing as words } from '../../strings/placing.ts';
import { undo } from '../shared/icons.ts';
import { ItemElement } from '../shared/item-element.ts';
import type { PlacingItem } from './board-state.ts';
import { cardControl } from './controls.ts';
import { PlaceController, type PlaceOptions } from './place-controller.ts';
import { ViewSwitch } from './view-switch.ts';

/** What every element has whose item is a board and a list: two views of one response, the switch, one step of undo. */
export abstract class BoardElement<I extends PlacingItem> extends ItemElement<I> {
  protected readonly placing = new PlaceController<I>(this, this.controller, this.placeOptions);
  protected readonly views = new ViewSwitch(
    this,
    () => this.controller.course,
    () => this.placing.release(),
    () => this.boardFits,
  );

  /** Called once, before the constructor ends. */
  protected get placeOptions(): PlaceOptions {
    return {};
  }

  /** Whether a slide has room for the board; where it has none, it begins with the list. */
  protected get boardFits(): boolean {
    return true;
  }

  protected abstract renderBoard(item: I): TemplateResult;
  protected abstract renderList(item: I): TemplateResult;

  protected override controlOf(part: PartId): HTMLElement | null {
    return cardControl(this, part);
  }

  protected override renderBody(item: I): TemplateResult {
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
