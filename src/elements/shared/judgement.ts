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
}

/** Draws verdict and reason of each mark of a part, and the right answer. Nothing where there is no mark. */
export function renderJudgement(view: JudgementView): TemplateResult | typeof nothing {
  const { id, label, marks } = view;
  if (!marks.length) return nothing;
  return html`<div class="judgement" id=${id}>${label ? html`<b>${label}</b> ` : nothing}
    ${marks.map((mark) => html`<span class="why">${verdictOf(view, mark)} ${mark.feedback?.text}</span> `)}
  </div>`;
}

/** How a part looks after checking: by what was given, else by the answer that the solution shows. */
export function stateOf(marks: readonly Mark[]): 'ok' | 'bad' | '' {
  const verdicts = marks.map(({ verdict }) => verdict);
  if (verdicts.includes('wrong')) return 'bad';
  return verdicts.includes('right') || verdicts.includes('missed') ? 'ok' : '';
}

/** What a control holds: what was given, else the answer that the solution shows; else nothing. */
export function shownValue(values: readonly string[], marks: readonly Mark[]): string {
  return values[0] ?? marks.find(({ verdict }) => verdict === 'missed')?.value ?? '';
}

function verdictOf({ textOf }: JudgementView, { verdict, value }: Mark): TemplateResult | typeof nothing {
  if (verdict === 'neutral') return nothing;
  if (verdict !== 'missed') return renderVerdict(verdict);
  return renderVerdict('right', textOf ? words.rightAnswerIs(textOf(value)) : words.rightAnswer);
}
