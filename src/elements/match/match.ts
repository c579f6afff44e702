import { html, nothing, type TemplateResult } from 'lit';
import type { Card, Choice, MatchItem, PartId } from '../../model/item.ts';
import { given, withValues } from '../../model/response.ts';
import { orderOf } from '../../model/shuffle.ts';
import { match as words } from '../../strings/match.ts';
import { ItemElement } from '../shared/item-element.ts';
import { renderJudgement, shownValue, stateOf } from '../shared/judgement.ts';
import { renderJudgements } from '../shared/judgements.ts';
import { renderSelect } from '../shared/select.ts';
import { renderIcon } from '../shared/verdict.ts';

/** Rows with sides of up to so many characters fit beside the question on a slide. */
const shortSide = 16;
const shortChoice = 32;

/**
 * Left sides that each get a right side: kind `match`, as a list with a select in every row. Right sides may stay over.
 *
 * @fires smm-announce - see ItemElement
 */
export class SmmMatch extends ItemElement<MatchItem> {
  protected override describeMissing(_item: MatchItem, missing: readonly PartId[]): string {
    return words.missing(missing.length);
  }

  protected override controlOf(left: PartId): HTMLElement | null {
    return this.querySelector(`#${this.uid}-${left}`);
  }

  protected override shapeOf({ body }: MatchItem): 'wide' | 'full' {
    const longest = (sides: readonly Choice[]) => Math.max(...sides.map(({ text }) => text.length));
    return longest(body.left) <= shortSide && longest(body.right) <= shortChoice ? 'wide' : 'full';
  }

  #pair(left: Card, right: PartId): void {
    if (!this.open) {
      this.requestUpdate();
      return;
    }
    this.controller.edit(withValues(this.controller.session.response, left.id, right === '' ? [] : [right]));
  }

  protected override renderBody(item: MatchItem): TemplateResult {
    const judged = item.body.left.map((left) => this.#judgementOf(item, left));
    return html`<ul class="pairs">${item.body.left.map((left) => this.#renderRow(item, left))}</ul>
      ${this.inDeck ? renderJudgements(judged, this.reasons, true) : nothing}`;
  }

  /** On a slide the verdict is an icon in the row, and the reasons stand below, one at a time. */
  #renderRow(item: MatchItem, left: Card): TemplateResult {
    const judgement = this.#judgementOf(item, left);
    const { marks } = judgement;
    const state = stateOf(marks);
    const id = `${this.uid}-${left.id}`;
    return html`<li class="slip ${state}">
      <label for=${id}>${left.text}</label>
      ${renderSelect({
        id,
        options: orderOf(item.body.right, this.controller.orderSeed),
        value: shownValue(given(this.controller.session.response, left.id), marks),
        open: this.open,
        invalid: state === 'bad',
        describedBy: marks.length ? judgement.id : '',
        onChange: (right) => this.#pair(left, right),
      })}
      ${this.inDeck ? renderIcon(state) : renderJudgement({ id: judgement.id, marks, textOf: judgement.textOf })}
    </li>`;
  }

  #judgementOf({ body }: MatchItem, left: Card) {
    return {
      part: left.id,
      id: `${this.uid}-${left.id}-judgement`,
      label: words.label(left.text),
      marks: this.marks.filter(({ part }) => part === left.id),
      textOf: (value: string) => body.right.find(({ id }) => id === value)?.text ?? value,
    };
  }
}
