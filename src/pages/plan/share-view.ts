import { html, type TemplateResult } from 'lit';
import { isPlan } from '../../model/run-plan/plan-code.ts';
import { longestPlan, readPlan, writePlan } from '../../model/run-plan/plan-file.ts';
import { runPlan as words } from '../../strings/run-plan.ts';
import { saveFile } from '../save-file.ts';
import type { PlanActions } from './plan-page.ts';
import type { PlanState } from './plan-state.ts';

/** The plan as a link and as a file, and a file that brings one. */
export function renderShare(state: PlanState, actions: PlanActions): TemplateResult {
  const link = state.store.linkTo(state.plan);
  const save = (): void => {
    saveFile(words.fileName, writePlan(state.plan), 'application/json');
    actions.tell([words.saved(words.fileName)]);
  };
  return html`<section class="plan-part" aria-labelledby="teilen-h"><h2 id="teilen-h">${words.share}</h2>
    <p>${words.shareHint}</p>
    <div class="plan-link"><label for="plan-link">${words.link}</label>
      <input type="text" id="plan-link" readonly .value=${link}>
      <button type="button" class="btn" @click=${() => void copy(link, actions)}>${words.copy}</button></div>
    <p class="plan-buttons">
      <button type="button" class="btn" @click=${save}>${words.save}</button>
      <label class="btn file"><input type="file" class="vh" accept=".json,application/json"
        @change=${(event: Event) => void open(event.target as HTMLInputElement, state, actions)}>${words.open}</label>
    </p></section>`;
}

async function copy(link: string, actions: PlanActions): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
    actions.tell([words.copied]);
  } catch {
    actions.tell([words.copyByHand]);
    const field = document.querySelector<HTMLInputElement>('#plan-link');
    field?.focus();
    field?.select();
  }
}

async function open(input: HTMLInputElement, state: PlanState, actions: PlanActions): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  const read = file.size > longestPlan ? 'damaged' : readPlan(state.contents, await file.text());
  // The same file can be chosen again.
  input.value = '';
  if (isPlan(read)) state.take(read, words.taken.file);
  else state.refuse(words.refused.file[read]);
  actions.tell(state.notice);
}
