import { html, nothing, type TemplateResult } from 'lit';
import type { GradedItem } from '../../model/item.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Session } from '../../model/session.ts';
import { item as words } from '../../strings/item.ts';
import type { ItemController } from './item-controller.ts';

export interface ResultWords {
  heading(outcome: Outcome): string;
  /** How the points came about, where the heading does not say it. */
  readonly explanation: string | undefined;
}

/** Heading with the result, its sentence, the hint and, with the solution, the sentence to remember. */
export function renderResult<I extends GradedItem>(
  { item, session, outcome }: ItemController<I>,
  { heading: describe, explanation }: ResultWords,
): TemplateResult {
  const { hint, general } = item?.key ?? {};
  const heading = outcome ? describe(outcome) : session.phase === 'closed' ? words.solutionHeading : '';
  return html`
    ${heading ? html`<h3 class="result" tabindex="-1">${heading}</h3><p class="result-note"><span class="result-next">${resultNote(session, outcome?.correctness === 'right')}</span> ${explanation ? html`<span class="result-why">${explanation}</span>` : nothing}</p>` : nothing}
    ${hint && session.hintOpened && session.phase === 'open' ? html`<p class="hint" tabindex="-1"><b>${words.hintLabel}</b> ${hint}</p>` : nothing}
    ${general && session.phase === 'closed' ? html`<p class="takeaway"><b>${words.takeaway}</b> ${general.text}</p>` : nothing}`;
}

function resultNote(session: Session, full: boolean): string {
  if (!session.graded) return words.resultClass;
  if (full) return words.resultFull;
  return session.phase === 'checked' ? words.resultTryLeft : words.resultNoTryLeft;
}
