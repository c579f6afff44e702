import { html, nothing, type TemplateResult } from 'lit';
import type { PartId } from '../../model/item.ts';
import { item as words } from '../../strings/item.ts';
import { announce } from './announce.ts';
import { type JudgementView, renderJudgement, spokenJudgement, stateOf } from './judgement.ts';
import { firstReason, type Reasons } from './reasons.ts';

export interface JudgedPart extends JudgementView {
  readonly part: PartId;
  readonly label: string;
}

/**
 * Draws the judgements of all parts as a list. On a slide, where `folds`, one is seen at a time and a button leads to the
 * next; the others stay there for those who listen. Parts without a mark are left out.
 */
export function renderJudgements(
  parts: readonly JudgedPart[],
  reasons: Reasons,
  folds: boolean,
): TemplateResult | typeof nothing {
  const judged = parts.filter(({ marks }) => marks.length);
  const [head] = judged;
  if (!head) return nothing;
  if (!folds) return html`<ul class="judgements">${judged.map(renderItem)}</ul>`;
  const seen = seenPart(judged, reasons) ?? head;
  const place = judged.indexOf(seen);
  const next = judged[(place + 1) % judged.length] ?? seen;
  const showNext = async ({ currentTarget }: Event): Promise<void> => {
    await reasons.ask(next.part);
    if (currentTarget) announce(currentTarget, spokenJudgement(next));
  };
  const others = judged.filter((one) => one !== seen);
  const state = stateOf(seen.marks);
  if (!others.length) return html`<div class="judgements slip ${state}">${renderJudgement(seen)}</div>`;
  return html`<div class="judgements slip ${state}">${renderJudgement(seen)}<button type="button" class="why-button"
      @click=${showNext}>${words.nextReason(place + 1, judged.length)}</button></div>
    <ul class="vh">${others.map((one) => html`<li>${renderJudgement(one)}</li>`)}</ul>`;
}

/** The part whose judgement is seen where one is seen at a time: the one asked for, else the first that is wrong. */
export function seenPart(parts: readonly JudgedPart[], reasons: Reasons): JudgedPart | undefined {
  const judged = parts.filter(({ marks }) => marks.length);
  const first = firstReason(judged.flatMap(({ marks }) => marks));
  const opening = judged.find(({ marks }) => first && marks.includes(first)) ?? judged[0];
  return judged.find(({ part }) => reasons.shows(part, opening?.part, true)) ?? opening;
}

function renderItem(view: JudgedPart): TemplateResult {
  return html`<li class="slip ${stateOf(view.marks)}">${renderJudgement(view)}</li>`;
}
