import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../../model/outcome.ts';
import { item as words } from '../../strings/item.ts';
import { renderVerdict } from './verdict.ts';

/** What is said after checking about one part: a gap, a left side, a phrase, a number. */
export interface JudgementView {
  /** Unique in the page; the part's control points to it with `aria-describedby`. */
  readonly id: string;
  /** Names the part where the judgement stands apart from it. */
  readonly label?: string;
  readonly marks: readonly Mark[];
  /** A value in words: the text of an option, or what was typed. Absent where the part is the value. */
  readonly textOf?: (value: string) => string;
  readonly unfolded: boolean;
  readonly whyButton: TemplateResult | typeof nothing;
}

/** Draws verdict and reason of each mark of a part, the right answer with its text. Nothing where there is no mark. */
export function renderJudgement(view: JudgementView): TemplateResult | typeof nothing {
  const { id, label, marks, unfolded } = view;
  if (!marks.length) return nothing;
  const hasReason = marks.some(({ feedback }) => feedback);
  return html`<div class="judgement ${unfolded && hasReason ? 'unfolded' : ''}">
    <div id=${id}>${label ? html`<b class="judged">${label}</b>` : nothing}
      ${marks.map(
        (mark) => html`<p class="why">${verdictOf(view, mark)} ${unfolded ? mark.feedback?.text : nothing}</p>`,
      )}
    </div>
    ${hasReason ? view.whyButton : nothing}
  </div>`;
}

/** How a part's own slip looks: judged by what was given, else by what is shown as the solution. */
export function stateOf(marks: readonly Mark[]): 'ok' | 'bad' | '' {
  const verdicts = marks.map(({ verdict }) => verdict);
  if (verdicts.includes('wrong')) return 'bad';
  return verdicts.includes('right') || verdicts.includes('missed') ? 'ok' : '';
}

function verdictOf({ textOf }: JudgementView, { verdict, value }: Mark): TemplateResult | typeof nothing {
  if (verdict === 'neutral') return nothing;
  if (verdict !== 'missed') return renderVerdict(verdict);
  return renderVerdict('right', textOf ? words.rightAnswerIs(textOf(value)) : words.rightAnswer);
}
