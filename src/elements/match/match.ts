import { html, type TemplateResult } from 'lit';
import type { Card, MatchItem, PartId } from '../../model/item.ts';
import { given, withValues } from '../../model/response.ts';
import { orderOf } from '../../model/shuffle.ts';
import { match as words } from '../../strings/match.ts';
import { ItemElement } from '../shared/item-element.ts';
import { renderJudgement, stateOf } from '../shared/judgement.ts';
import { firstReason } from '../shared/reasons.ts';
import { renderSelect } from '../shared/select.ts';

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

  #pair(left: Card, right: PartId): void {
    if (!this.open) {
      this.requestUpdate();
      return;
    }
    this.controller.edit(withValues(this.controller.session.response, left.id, right === '' ? [] : [right]));
  }

  protected override renderBody(item: MatchItem): TemplateResult {
    return html`<ul class="pairs">${item.body.left.map((left) => this.#renderRow(item, left))}</ul>`;
  }

  #renderRow({ body }: MatchItem, left: Card): TemplateResult {
    const marks = this.marks.filter(({ part }) => part === left.id);
    const state = stateOf(marks);
    const first = firstReason(this.marks)?.part;
    const folds = this.inDeck && body.left.length > 1;
    const id = `${this.uid}-${left.id}`;
    return html`<li class="slip ${state}">
      <label for=${id}>${left.text}</label>
      ${renderSelect({
        id,
        options: orderOf(body.right, this.controller.orderSeed),
        value: given(this.controller.session.response, left.id)[0] ?? '',
        open: this.open,
        invalid: state === 'bad',
        describedBy: marks.length ? `${id}-judgement` : '',
        onChange: (right) => this.#pair(left, right),
      })}
      ${renderJudgement({
        id: `${id}-judgement`,
        marks,
        textOf: (value) => body.right.find((right) => right.id === value)?.text ?? value,
        unfolded: this.reasons.shows(left.id, first, folds),
        whyButton: this.reasons.renderButton(left.id, first, folds, left.text),
      })}
    </li>`;
  }
}
