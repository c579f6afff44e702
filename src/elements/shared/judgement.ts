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

/** The judgement of a part as a message for the live region. */
export function spokenJudgement(view: JudgementView): string {
  const sentences = view.marks.flatMap((mark) => {
    const verdict = wordOf(view, mark);
    return [verdict && (verdict.endsWith('.') ? verdict : `${verdict}.`), mark.feedback?.text];
  });
  return [view.label, ...sentences].filter(Boolean).join(' ');
}

function verdictOf(view: JudgementView, mark: Mark): TemplateResult | typeof nothing {
  const word = wordOf(view, mark);
  return word === undefined ? nothing : renderVerdict(mark.verdict === 'wrong' ? 'wrong' : 'right', word);
}

function wordOf({ textOf }: JudgementView, { verdict, value }: Mark): string | undefined {
  if (verdict === 'neutral') return undefined;
  if (verdict === 'missed') return textOf ? words.rightAnswerIs(textOf(value)) : words.rightAnswer;
  return verdict === 'right' ? words.right : words.notYet;
}
