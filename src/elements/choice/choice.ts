import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice, ChoiceItem, PartId } from '../../model/item.ts';
import type { Mark } from '../../model/outcome.ts';
import { given, withValues } from '../../model/response.ts';
import { orderOf } from '../../model/shuffle.ts';
import { choice as words } from '../../strings/choice.ts';
import { item as common } from '../../strings/item.ts';
import { ItemElement } from '../shared/item-element.ts';
import { Reasons } from '../shared/reasons.ts';
import { renderVerdict } from '../shared/verdict.ts';

/**
 * One question with options: kind `single` as radio buttons, `multiple` as check boxes.
 *
 * @fires smm-announce - see ItemElement
 */
export class SmmChoice extends ItemElement<ChoiceItem> {
  static #instances = 0;
  /** The same question may stand twice in the page: its radio buttons must not be one group. */
  readonly #name = `choice-${++SmmChoice.#instances}`;
  readonly #reasons = new Reasons(this);

  protected override describeMissing(item: ChoiceItem): string {
    return item.kind === 'single' ? words.chooseFirst : words.chooseSome;
  }

  protected override controlOf(): HTMLElement | null {
    return this.querySelector('input');
  }

  protected override shapeOf(item: ChoiceItem): 'side' | 'wide' {
    const longest = Math.max(...item.body.options.map(({ text }) => text.length));
    return longest <= 28 ? 'wide' : 'side';
  }

  protected override explainScore(item: ChoiceItem): string | undefined {
    const outcome = this.controller.outcome;
    if (item.kind === 'single' || outcome?.correctness === 'right' || !outcome) return undefined;
    const hits = outcome.marks.filter(({ verdict }) => verdict === 'right').length;
    return words.partly(hits, outcome.marks.length - hits);
  }

  #choose(item: ChoiceItem, option: Choice, chosen: boolean): void {
    if (!this.open) return;
    const { response } = this.controller.session;
    const others = item.kind === 'single' ? [] : given(response, 'choice').filter((id) => id !== option.id);
    this.controller.edit(withValues(response, 'choice', chosen ? [...others, option.id] : others));
  }

  /** Checked options rest: the browser has already moved the mark, so it is put back. */
  #onChange(item: ChoiceItem, option: Choice, event: Event): void {
    const input = event.target as HTMLInputElement;
    if (this.open) this.#choose(item, option, input.checked);
    else this.requestUpdate();
  }

  #keepWhileResting = (event: Event): void => {
    if (!this.open) event.preventDefault();
  };

  protected override renderBody(item: ChoiceItem): TemplateResult {
    const options = orderOf(item.body.options, this.controller.orderSeed);
    const chosen: readonly PartId[] = given(this.controller.session.response, 'choice');
    return html`<div class="options" data-count=${options.length}>
      ${options.map((option, index) => this.#renderOption(item, option, 'ABCDEF'.charAt(index), chosen.includes(option.id)))}
    </div>`;
  }

  #renderOption(item: ChoiceItem, option: Choice, letter: string, chosen: boolean): TemplateResult {
    const { marks } = this;
    const mark = marks.find(({ value }) => value === option.id);
    const first = (marks.find(({ verdict }) => verdict === 'wrong') ?? marks[0])?.value;
    const many = this.inDeck && marks.length > 1;
    const reasonId = `${this.#name}-${option.id}`;
    const state = mark ? stateOf(mark, chosen) : chosen ? 'chosen' : '';
    return html`<div class="option ${state}">
      <label>
        <input type=${item.kind === 'single' ? 'radio' : 'checkbox'} name=${this.#name} .checked=${live(chosen)} value=${option.id}
          aria-disabled=${this.open ? nothing : 'true'} aria-describedby=${mark ? reasonId : nothing}
          @click=${this.#keepWhileResting} @change=${(event: Event) => this.#onChange(item, option, event)}>
        <b class="letter" aria-hidden="true">${letter}</b>
        <span class="option-text">${option.text}</span>
      </label>
      ${
        mark
          ? html`<p class="why" id=${reasonId}>${renderMarkVerdict(mark, chosen)}
              ${this.#reasons.shows(option.id, first, many) ? html`<span>${mark.feedback?.text}</span>` : nothing}</p>
            ${this.#reasons.renderButton(option.id, first, many, option.text)}`
          : nothing
      }
    </div>`;
  }
}

function renderMarkVerdict({ verdict }: Mark, chosen: boolean): TemplateResult | typeof nothing {
  if (verdict === 'missed') return renderVerdict('right', common.rightAnswer);
  if (!chosen) return nothing;
  return verdict === 'right'
    ? renderVerdict('right', common.yourAnswerRight)
    : renderVerdict('wrong', common.yourAnswerNotYet);
}

function stateOf({ verdict }: Mark, chosen: boolean): string {
  if (verdict === 'right' || verdict === 'missed') return 'ok';
  return chosen ? 'bad' : 'rest';
}
