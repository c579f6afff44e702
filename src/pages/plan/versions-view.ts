import { html, nothing, type TemplateResult } from 'lit';
import { fitPlan, isSamePlan, type RunPlan } from '../../model/run-plan/run-plan.ts';
import { runPlan as words } from '../../strings/run-plan.ts';
import type { PlanActions } from './plan-page.ts';
import type { PlanState } from './plan-state.ts';

/** The versions of the day to begin with. */
export function renderVersions(state: PlanState, actions: PlanActions): TemplateResult {
  const { contents, plans, plan } = state;
  const versions = [{ id: 'day', title: words.day, text: words.dayText, plan: plans.day }, ...plans.presets];
  const isPlan = (one: RunPlan): boolean => isSamePlan(fitPlan(contents, one), plan);
  return html`<section class="plan-part" aria-labelledby="fassung-h"><h2 id="fassung-h">${words.versions}</h2>
    <ul class="plan-versions">${versions.map(
      (one) => html`<li><button type="button" class="btn" aria-pressed=${isPlan(one.plan) ? 'true' : 'false'}
        aria-describedby="fassung-${one.id}" @click=${() => actions.change(fitPlan(contents, one.plan))}>${one.title}</button>
        <p id="fassung-${one.id}">${one.text}</p></li>`,
    )}</ul>
    ${versions.some((one) => isPlan(one.plan)) ? nothing : html`<p><b>${words.own}</b></p>`}
  </section>`;
}
