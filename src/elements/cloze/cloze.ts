import { html, type TemplateResult } from 'lit';
import type { Choice, ClozeItem, PartId } from '../../model/item.ts';
import type { Mark } from '../../model/outcome.ts';
import { given, withValues } from '../../model/response.ts';
import { orderOf } from '../../model/shuffle.ts';
import { cloze as words } from '../../strings/cloze.ts';
import { ItemElement } from '../shared/item-element.ts';
import { shownValue, stateOf } from '../shared/judgement.ts';
import { renderJudgements } from '../shared/judgements.ts';
import { renderSelect } from '../shared/select.ts';
import { renderTextField } from '../shared/text-field.ts';
import { renderIcon } from '../shared/verdict.ts';
import { gapWords } from './gap-words.ts';

/** The same for every gap: its width must not tell how long the answer is. */
const gapSize = 10;

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
    ${renderJudgements(
      gaps.map((gap, index) => ({
        part: gap,
        id: this.#judgementId(gap),
        label: words.short(index + 1),
        marks: this.#marksOf(gap),
        textOf: (value) => optionsOf(item, gap)?.find(({ id }) => id === value)?.text ?? value,
      })),
      this.reasons,
      this.inDeck,
    )}`;
  }

  #renderGap(item: ClozeItem, gap: PartId): TemplateResult {
    const gaps = gapsOf(item);
    const marks = this.#marksOf(gap);
    const state = stateOf(marks);
    const control = {
      id: `${this.uid}-gap-${gap}`,
      name: words.gap(gaps.indexOf(gap) + 1, gaps.length, gapWords(item.body.segments, gap)),
      value: shownValue(given(this.controller.session.response, gap), marks),
      open: this.open,
      invalid: state === 'bad',
      describedBy: marks.length ? this.#judgementId(gap) : '',
      onChange: (text: string) => this.#fill(gap, text),
    };
    const options = optionsOf(item, gap);
    return html`<span class="gap ${state}">${renderIcon(state)}${
      options
        ? renderSelect({ ...control, options: orderOf(options, `${gap}/${this.controller.orderSeed}`) })
        : renderTextField({ ...control, size: gapSize })
    }</span>`;
  }

  #marksOf(gap: PartId): readonly Mark[] {
    return this.marks.filter(({ part }) => part === gap);
  }

  #judgementId(gap: PartId): string {
    return `${this.uid}-judgement-${gap}`;
  }
}

function gapsOf({ body }: ClozeItem): readonly PartId[] {
  return body.segments.flatMap((segment) => ('gap' in segment ? [segment.gap] : []));
}

/** The options of a select; undefined for a text field. */
function optionsOf({ body }: ClozeItem, gap: PartId): readonly Choice[] | undefined {
  return body.gaps.find(({ id }) => id === gap)?.options;
}
