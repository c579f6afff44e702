import { html, svg, type TemplateResult } from 'lit';
import type { RuleCount } from '../../model/simulation/report.ts';
import { simulation as words } from '../../strings/simulation.ts';

const boxes = [0, 1, 2, 3];

/** The four counters: word, number, and four boxes that are filled to the kept share of the turns that asked for the rule. */
export function renderCounters(counts: readonly RuleCount[]): TemplateResult {
  return html`<ul class="sim-counters" aria-label=${words.counts}>${counts.map(({ rule, kept, possible }) => {
    const level = possible > 0 ? (kept / possible) * boxes.length : 0;
    return html`<li><span>${words.rules[rule]}</span>
      <span class="sim-number">${
        possible > 0
          ? words.kept(kept, possible)
          : html`<span aria-hidden="true">${words.kept(0, 0)}</span><span class="vh">${words.keptNone}</span>`
      }</span>
      <svg viewBox="0 0 70 24" aria-hidden="true">${boxes.map(
        (
          box,
        ) => svg`<rect class="fill" x=${box * 18} y="0" width=${16 * Math.min(1, Math.max(0, level - box))} height="24" />
          <rect class="box" x=${box * 18 + 1} y="1" width="14" height="22" />`,
      )}</svg></li>`;
  })}</ul>`;
}
