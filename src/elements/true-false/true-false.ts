import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, PartId, TrueFalseItem } from '../../model/item.ts';
import { given, withValues } from '../../model/response.ts';
import { orderOf } from '../../model/shuffle.ts';
import { trueFalse as words } from '../../strings/true-false.ts';
import { ItemElement } from '../shared/item-element.ts';
import { renderJudgements } from '../shared/judgements.ts';
import { renderOption } from '../shared/option.ts';

type Step = 'truth' | 'reason';

const truths: readonly Choice[] = [
  { id: 'true', text: words.isTrue },
  { id: 'false', text: words.isFalse },
];

/**
 * A statement, true or not, then the reason: kind `tf-reason`. The second step stands there once the first is taken;
 * both are graded at one „Prüfen“, each for itself.
 *
 * @fires smm-announce - see ItemElement; also when the second step appears
 */
export class SmmTrueFalse extends ItemElement<TrueFalseItem> {
  protected override describeMissing(_item: TrueFalseItem, missing: readonly PartId[]): string {
    return missing.includes('truth') ? words.truthMissing : words.reasonMissing;
  }

  protected override controlOf(part: PartId): HTMLElement | null {
    return this.querySelector(`input[name="${this.uid}-${part}"]`);
  }

  #choose(step: Step, option: Choice): void {
    if (!this.open) {
      this.requestUpdate();
      return;
    }
    const { response } = this.controller.session;
    this.controller.edit(withValues(response, step, [option.id]));
    if (step === 'truth' && !given(response, 'truth').length) this.say(words.reasonStepOpened);
  }

  protected override renderBody(item: TrueFalseItem): TemplateResult {
    const { statement, reasonStem, reasons } = item.body;
    const { orderSeed, session } = this.controller;
    const reasonsShown = given(session.response, 'truth').length > 0 || !this.open;
    return html`
      <fieldset class="step truth">
        <legend class="vh">${words.truthStep}</legend>
        <p class="statement" id="${this.uid}-statement">${statement}</p>
        <div class="options">${truths.map((option) => this.#renderOption('truth', option, ''))}</div>
      </fieldset>
      ${
        reasonsShown
          ? html`<fieldset class="step reason">
              <legend class="reason-stem">${reasonStem}</legend>
              <div class="options">${orderOf(reasons, orderSeed).map((option, index) =>
                this.#renderOption('reason', option, 'ABCDEF'.charAt(index)),
              )}</div>
              ${this.#renderReasons(item)}
            </fieldset>`
          : nothing
      }`;
  }

  #renderOption(step: Step, option: Choice, letter: string): TemplateResult {
    const mark = this.marks.find(({ part, value }) => part === step && value === option.id);
    return renderOption({
      type: 'radio',
      group: `${this.uid}-${step}`,
      choice: option,
      letter,
      chosen: given(this.controller.session.response, step).includes(option.id),
      open: this.open,
      mark,
      reason: this.inDeck ? { id: this.#judgementId(step, option) } : 'shown',
      onChange: () => this.#choose(step, option),
    });
  }

  /** On a slide the options have no room for the reasons: they stand below, one at a time. */
  #renderReasons({ body }: TrueFalseItem): TemplateResult | typeof nothing {
    if (!this.inDeck) return nothing;
    const judged = (step: Step, options: readonly Choice[]) =>
      options.map((option) => ({
        part: `${step}/${option.id}`,
        id: this.#judgementId(step, option),
        label: words.label(option.text),
        marks: this.marks.filter(({ part, value }) => part === step && value === option.id),
      }));
    return renderJudgements([...judged('truth', truths), ...judged('reason', body.reasons)], this.reasons, true);
  }

  #judgementId(step: Step, { id }: Choice): string {
    return `${this.uid}-${step}-${id}-judgement`;
  }
}
