import { html, nothing, type TemplateResult } from 'lit';
import { quiz as words } from '../../strings/quiz.ts';
import { test as testWords } from '../../strings/test.ts';
import { dot, loop, tick } from '../shared/icons.ts';
import type { QuestionState } from './quiz-controller.ts';

export interface ChipView {
  /** From 1. */
  readonly number: number;
  readonly state: QuestionState;
  readonly current: boolean;
  /** Unique in the page. */
  readonly wordId: string;
  onClick(): void;
}

/** The way to a question. Its number is its name; how the question stands is its description, and a sign. */
export function renderChip({ number, state, current, wordId, onClick }: ChipView): TemplateResult {
  const word = { untried: '', answered: testWords.answered, right: words.right, 'not-yet': words.notYet }[state];
  const sign = { untried: () => nothing, answered: dot, right: tick, 'not-yet': loop }[state]();
  return html`<button type="button" class="chip" data-state=${state} aria-label=${words.chip(number)}
      aria-current=${current ? 'true' : nothing} aria-describedby=${word ? wordId : nothing}
      @click=${onClick}>${number}${sign}</button>
    ${word ? html`<span id=${wordId} hidden>${word}</span>` : nothing}`;
}
