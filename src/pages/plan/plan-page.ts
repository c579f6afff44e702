import { html, nothing, render, type TemplateResult } from 'lit';
import { announce } from '../../elements/shared/announce.ts';
import { clockText, timesOf } from '../../model/run-plan/day-times.ts';
import type { RunPlan } from '../../model/run-plan/run-plan.ts';
import { runPlan as words } from '../../strings/run-plan.ts';
import type { PageAccess } from '../page-access.ts';
import { renderBreaks } from './breaks-view.ts';
import { renderChapters } from './chapters-view.ts';
import type { PlanState } from './plan-state.ts';
import { renderShare } from './share-view.ts';
import { renderSum } from './sum-view.ts';
import { renderVersions } from './versions-view.ts';

/** What the parts of the page do to the plan. */
export interface PlanActions {
  /** Another plan holds; says when the day ends now. The focus goes to what matches `focus`, if that is named. */
  change(plan: RunPlan, focus?: string): void;
  /** Says something and shows it at the top. */
  tell(notice: readonly string[]): void;
  /** Draws what stands in the state now. */
  draw(): void;
}

/** The page, drawn anew after every change. */
export class PlanPage implements PlanActions {
  constructor(
    private readonly body: HTMLElement,
    private readonly access: PageAccess,
    private readonly state: PlanState,
  ) {}

  draw(): void {
    render(this.#view(), this.body);
  }

  change(plan: RunPlan, focus?: string): void {
    this.#said(this.state.change(plan), focus);
  }

  tell(notice: readonly string[]): void {
    this.state.notice = notice;
    this.#said(notice.join(' '));
  }

  #said(message: string, focus?: string): void {
    this.draw();
    if (focus) this.body.querySelector<HTMLElement>(focus)?.focus();
    if (message) announce(this.body, message);
  }

  #view(): TemplateResult {
    const { state, access } = this;
    const { notice, isKept } = state;
    const refused = notice.includes(words.unchanged);
    return html`<p class="page-lead">${words.lead}</p>
      ${isKept ? nothing : html`<p class="plan-notice">${words.notKept}</p>`}
      ${
        notice.length
          ? html`<div class="plan-notice ${refused ? 'refused' : ''}">${notice.map((one) => html`<p>${one}</p>`)}</div>`
          : nothing
      }
      ${renderSum(state, access, {
        change: (plan) => this.change(plan),
        undo: () => this.#said(state.undo(), '.plan-sum input'),
        wholeDay: () => this.#said(state.wholeDay(), '.plan-sum input'),
      })}
      ${renderVersions(state, this)} ${this.#renderUsed()} ${renderChapters(state, this)} ${renderBreaks(state, this)}
      ${renderShare(state, this)}
      <p class="plan-after"><a href=${access.pageAddress('nach-dem-kurs')}>${words.afterClass}</a></p>`;
  }

  #renderUsed(): TemplateResult | typeof nothing {
    const { state } = this;
    const count = Object.keys(state.used).length;
    if (!count) return nothing;
    const { end } = timesOf(state.contents, state.withUsed);
    return html`<section class="plan-part" aria-labelledby="gebraucht-h"><h2 id="gebraucht-h">${words.usedHeading}</h2>
      <p>${words.usedText(count)} ${words.usedEnd(clockText(end))}</p>
      <p class="plan-buttons"><button type="button" class="btn" @click=${() => this.change(state.withUsed, '.plan-sum input')}>${words.takeUsed}</button></p>
    </section>`;
  }
}
