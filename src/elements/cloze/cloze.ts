import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice, ClozeItem, PartId } from '../../model/item.ts';
import { given, withValues } from '../../model/response.ts';
import { orderOf } from '../../model/shuffle.ts';
import { cloze as words } from '../../strings/cloze.ts';
import { ItemElement } from '../shared/item-element.ts';
import { renderJudgement, stateOf } from '../shared/judgement.ts';
import { firstReason } from '../shared/reasons.ts';
import { renderSelect } from '../shared/select.ts';
import { gapWords } from './gap-words.ts';

/**
 * A sentence with gaps, each a select or a text field: kind `cloze`.
 *
 * @fires smm-announce - see ItemElement
 */
export class SmmCloze extends ItemElement<ClozeItem> {
  protected override describeMissing(item: ClozeItem, missing: readonly PartId[]): string {
    return words.missing(missing.map((gap) => gapsOf(item).indexOf(gap) + 1));
  }

  protected override controlOf(gap: PartId): HTMLElement | null {
    return this.querySelector(`#${this.uid}-gap-${gap}`);
  }

  protected override shapeOf(): 'side' {
    return 'side';
  }

  #fill(gap: PartId, text: string): void {
    if (!this.open) {
      this.requestUpdate();
      return;
    }
    this.controller.edit(withValues(this.controller.session.response, gap, text === '' ? [] : [text]));
  }

  protected override renderBody(item: ClozeItem): TemplateResult {
    const gaps = gapsOf(item);
    return html`<p class="slip sentence">${item.body.segments.map((segment) =>
      'gap' in segment ? this.#renderGap(item, segment.gap) : segment.text,
    )}</p>
    ${this.marks.length ? html`<ul class="judgements">${gaps.map((gap, index) => this.#renderJudgement(item, gap, index + 1))}</ul>` : nothing}`;
  }

  #renderGap(item: ClozeItem, gap: PartId): TemplateResult {
    const { uid, open } = this;
    const gaps = gapsOf(item);
    const marks = this.#marksOf(gap);
    const id = `${uid}-gap-${gap}`;
    const name = words.gap(gaps.indexOf(gap) + 1, gaps.length, gapWords(item.body.segments, gap));
    const value = given(this.controller.session.response, gap)[0] ?? '';
    const invalid = stateOf(marks) === 'bad';
    const describedBy = marks.length ? `${uid}-judgement-${gap}` : '';
    const options = optionsOf(item, gap);
    if (options) {
      return renderSelect({
        id,
        name,
        options: orderOf(options, `${gap}/${this.controller.orderSeed}`),
        value,
        open,
        invalid,
        describedBy,
        onChange: (choice) => this.#fill(gap, choice),
      });
    }
    return html`<input id=${id} type="text" size="10" autocomplete="off" autocapitalize="off" aria-label=${name}
      .value=${live(value)} ?readonly=${!open} aria-disabled=${open ? nothing : 'true'}
      aria-invalid=${invalid ? 'true' : nothing} aria-describedby=${describedBy || nothing}
      @input=${(event: Event) => this.#fill(gap, (event.target as HTMLInputElement).value)}>`;
  }

  #renderJudgement(item: ClozeItem, gap: PartId, number: number): TemplateResult {
    const marks = this.#marksOf(gap);
    const first = firstReason(this.marks)?.part;
    const folds = this.inDeck && gapsOf(item).length > 1;
    const label = words.short(number);
    return html`<li class="slip ${stateOf(marks)}">${renderJudgement({
      id: `${this.uid}-judgement-${gap}`,
      label,
      marks,
      textOf: (value) => optionsOf(item, gap)?.find(({ id }) => id === value)?.text ?? value,
      unfolded: this.reasons.shows(gap, first, folds),
      whyButton: this.reasons.renderButton(gap, first, folds, label),
    })}</li>`;
  }

  #marksOf(gap: PartId) {
    return this.marks.filter(({ part }) => part === gap);
  }
}

function gapsOf({ body }: ClozeItem): readonly PartId[] {
  return body.segments.flatMap((segment) => ('gap' in segment ? [segment.gap] : []));
}

/** The options of a select; undefined for a text field. */
function optionsOf({ body }: ClozeItem, gap: PartId): readonly Choice[] | undefined {
  return body.gaps.find(({ id }) => id === gap)?.options;
}
