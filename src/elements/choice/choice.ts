import { html, type TemplateResult } from 'lit';
import type { Choice, ChoiceItem } from '../../model/item.ts';
import { given, withValues } from '../../model/response.ts';
import { orderOf } from '../../model/shuffle.ts';
import { choice as words } from '../../strings/choice.ts';
import { ItemElement } from '../shared/item-element.ts';
import { renderOption } from '../shared/option.ts';
import { firstReason } from '../shared/reasons.ts';

/** Options of up to so many characters fit beside a wide question on a slide. */
const shortOption = 28;

/**
 * One question with options: kind `single` as radio buttons, `multiple` as check boxes.
 *
 * @fires smm-announce - see ItemElement
 */
export class SmmChoice extends ItemElement<ChoiceItem> {
  protected override describeMissing(item: ChoiceItem): string {
    return item.kind === 'single' ? words.chooseFirst : words.chooseSome;
  }

  protected override controlOf(): HTMLElement | null {
    return this.querySelector('input');
  }

  protected override shapeOf(item: ChoiceItem): 'side' | 'wide' {
    const longest = Math.max(...item.body.options.map(({ text }) => text.length));
    return longest <= shortOption ? 'wide' : 'side';
  }

  protected override explainScore(item: ChoiceItem): string | undefined {
    const outcome = this.controller.outcome;
    if (item.kind === 'single' || outcome?.correctness === 'right' || !outcome) return undefined;
    const count = (wanted: string) => outcome.marks.filter(({ verdict }) => verdict === wanted).length;
    return words.partly(count('right'), count('wrong'));
  }

  #choose(item: ChoiceItem, option: Choice, chosen: boolean): void {
    if (!this.open) {
      this.requestUpdate();
      return;
    }
    const { response } = this.controller.session;
    const others = item.kind === 'single' ? [] : given(response, 'choice').filter((id) => id !== option.id);
    this.controller.edit(withValues(response, 'choice', chosen ? [...others, option.id] : others));
  }

  protected override renderBody(item: ChoiceItem): TemplateResult {
    const options = orderOf(item.body.options, this.controller.orderSeed);
    return html`<div class="options" data-count=${options.length}>
      ${options.map((option, index) => this.#renderOption(item, option, 'ABCDEF'.charAt(index)))}
    </div>`;
  }

  #renderOption(item: ChoiceItem, option: Choice, letter: string): TemplateResult {
    const { marks } = this;
    const first = firstReason(marks)?.value;
    const folds = this.inDeck && marks.length > 1;
    return renderOption({
      type: item.kind === 'single' ? 'radio' : 'checkbox',
      group: this.uid,
      choice: option,
      letter,
      chosen: given(this.controller.session.response, 'choice').includes(option.id),
      open: this.open,
      mark: marks.find(({ value }) => value === option.id),
      reason: this.reasons.shows(option.id, first, folds) ? 'shown' : 'folded',
      whyButton: this.reasons.renderButton(option.id, first, folds, option.text),
      onChange: (chosen) => this.#choose(item, option, chosen),
    });
  }
}
