import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice } from '../../model/item.ts';
import type { Mark } from '../../model/outcome.ts';
import { item as words } from '../../strings/item.ts';
import { renderIcon, renderVerdict } from './verdict.ts';

/** One option of a question, as a slip that is wholly the label of its radio button or check box. */
export interface OptionView {
  readonly type: 'radio' | 'checkbox';
  /** Name of the radio group; unique in the page. */
  readonly group: string;
  readonly choice: Choice;
  readonly letter: string;
  readonly chosen: boolean;
  /** While an item is not open the option can be read and reached, and does nothing. */
  readonly open: boolean;
  readonly mark: Mark | undefined;
  /** Where verdict and reason are: below the text, the verdict alone, or elsewhere under this id. */
  readonly reason: 'shown' | 'folded' | { readonly id: string };
  /** The button that unfolds the reason. */
  readonly whyButton?: TemplateResult | typeof nothing;
  onChange(chosen: boolean): void;
}

/** Draws an option. Its text alone is the control's name; verdict and reason describe it. */
export function renderOption(view: OptionView): TemplateResult {
  const { type, group, choice, chosen, open, mark, reason } = view;
  const id = typeof reason === 'object' ? reason.id : `${group}-${choice.id}`;
  return html`<div class="option ${stateOf(view)}">
    <label>
      <input type=${type} name=${group} value=${choice.id} .checked=${live(chosen)}
        aria-disabled=${open ? nothing : 'true'} aria-describedby=${mark ? id : nothing}
        @click=${(event: Event) => {
          if (!open) event.preventDefault();
        }}
        @change=${(event: Event) => view.onChange((event.target as HTMLInputElement).checked)}>
      <b class="letter" aria-hidden="true">${view.letter}</b>
      <span class="option-text">${choice.text}</span>
    </label>
    ${!mark ? nothing : typeof reason === 'object' ? renderIcon(judgedState(mark)) : renderReason(view, mark, id)}
  </div>`;
}

function renderReason(view: OptionView, mark: Mark, id: string): TemplateResult {
  const text = view.reason === 'shown' ? mark.feedback?.text : undefined;
  return html`<p class="why ${text ? 'unfolded' : ''}" id=${id}>${verdictOf(view, mark)} ${text}</p>
    ${mark.feedback ? view.whyButton : nothing}`;
}

function verdictOf({ type, chosen }: OptionView, { verdict }: Mark): TemplateResult | typeof nothing {
  if (verdict === 'neutral') return nothing;
  if (verdict === 'missed') return renderVerdict('right', words.rightAnswer);
  // Of several answers no single one is „Ihre Antwort“.
  if (!chosen || type === 'checkbox') return renderVerdict(verdict);
  return renderVerdict(verdict, verdict === 'right' ? words.yourAnswerRight : words.yourAnswerNotYet);
}

function judgedState({ verdict }: Mark): 'ok' | 'bad' | '' {
  if (verdict === 'neutral') return '';
  return verdict === 'wrong' ? 'bad' : 'ok';
}

function stateOf({ mark, chosen }: OptionView): string {
  return (mark && judgedState(mark)) || (chosen ? 'chosen' : '');
}
