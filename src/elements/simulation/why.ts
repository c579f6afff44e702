import { html, nothing, type TemplateResult } from 'lit';
import type { RuleId } from '../../model/simulation/story.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { renderVerdict } from '../shared/verdict.ts';

/** How a choice is judged. */
export interface Judged {
  readonly keeps: readonly RuleId[];
  readonly breaks: readonly RuleId[];
  readonly because: string;
}

/** Rules that a choice has kept and broken, and why. */
export function renderWhy({ keeps, breaks, because }: Judged): TemplateResult {
  return html`<div class="sim-why slip">
    ${keeps.length ? html`<p>${renderVerdict('right', words.keeps(keeps))}</p>` : nothing}
    ${breaks.length ? html`<p>${renderVerdict('wrong', words.breaks(breaks))}</p>` : nothing}
    <p>${because}</p>
  </div>`;
}
