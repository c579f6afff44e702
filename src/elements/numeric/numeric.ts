import { html, nothing, type TemplateResult } from 'lit';
import type { NumericItem } from '../../model/item.ts';
import { formatNumber, parseNumber } from '../../model/number.ts';
import { given, withValues } from '../../model/response.ts';
import { numeric as words } from '../../strings/numeric.ts';
import { ItemElement } from '../shared/item-element.ts';
import { renderJudgement, shownValue, stateOf } from '../shared/judgement.ts';
import { renderTextField } from '../shared/text-field.ts';

/**
 * A number to type: kind `numeric`. The text is kept as it is typed, and read as a number only when it is checked.
 *
 * @fires smm-announce - see ItemElement
 */
export class SmmNumeric extends ItemElement<NumericItem> {
  protected override describeMissing({ body }: NumericItem): string {
    const parsed = parseNumber(given(this.controller.session.response, 'number')[0] ?? '', body.unit);
    if (parsed.ok || parsed.reason === 'empty' || parsed.reason === 'not-a-number') return words.notANumber;
    return parsed.reason === 'thousands' ? words.thousands(parsed.instead) : words.otherUnit(parsed.instead);
  }

  protected override controlOf(): HTMLElement | null {
    return this.querySelector('input');
  }

  protected override shapeOf(): 'wide' {
    return 'wide';
  }

  #type(text: string): void {
    const { response } = this.controller.session;
    this.controller.edit(withValues(response, 'number', text === '' ? [] : [text]));
  }

  protected override renderBody({ body }: NumericItem): TemplateResult {
    const { marks, uid } = this;
    const { unit, tolerance } = body;
    const describedBy = [
      tolerance > 0 ? `${uid}-tolerance` : '',
      this.notice ? `${uid}-status` : '',
      marks.length ? `${uid}-judgement` : '',
    ];
    const state = stateOf(marks);
    return html`<div class="slip answer ${state}">
      <label for="${uid}-number">${unit ? words.label(unit) : words.labelPlain}</label>
      ${renderTextField({
        id: `${uid}-number`,
        value: shownValue(given(this.controller.session.response, 'number'), marks),
        size: 8,
        inputMode: 'decimal',
        open: this.open,
        invalid: this.notice !== '' || state === 'bad',
        describedBy: describedBy.filter(Boolean).join(' '),
        onChange: (text) => this.#type(text),
      })}
      ${tolerance > 0 ? html`<p id="${uid}-tolerance">${words.tolerance(words.withUnit(formatNumber(tolerance), unit))}</p>` : nothing}
      ${renderJudgement({ id: `${uid}-judgement`, marks, textOf: (value) => words.withUnit(value, unit) })}
    </div>`;
  }
}
