import { html, nothing, type TemplateResult } from 'lit';
import { test as words } from '../../strings/test.ts';
import type { QuizController } from './quiz-controller.ts';
import { renderComparison } from './test-comparison.ts';
import { renderObjectives } from './test-objectives.ts';

export interface EndActions {
  /** From 0; a slide has room for a part of the result, the reader shows all of it on one. */
  readonly page: number;
  /** Opens a question, or a page of the end behind the last one. */
  open(index: number): void;
  startOver(): void;
}

/** Objectives that fit on a slide below the result. */
const objectivesOnSlide = 3;

/** What stands behind the last question of a test: what is still open, that it is stored, or the result. */
export function testEnd(controller: QuizController, actions: EndActions): TemplateResult {
  const { sitting } = controller;
  if (!sitting?.run.finished) return renderOpen(controller, actions);
  return sitting.isRevealed ? renderResult(controller, actions) : renderStored();
}

function renderOpen({ questions, open, sitting }: QuizController, actions: EndActions): TemplateResult {
  return html`<div class="quiz-summary">
    <h3 class="result quiz-result" tabindex="-1">${words.openHeading(open.length)}</h3>
    <p>${sitting?.isBefore ? words.openHintBefore : words.openHint}</p>
    <ul>${open.map(
      (place) =>
        html`<li><button type="button" class="slip" @click=${() => actions.open(place)}>${words.openQuestion(place + 1, questions[place]?.item?.title ?? '')}</button></li>`,
    )}</ul>
  </div>`;
}

function renderStored(): TemplateResult {
  return html`<div class="quiz-summary">
    <h3 class="result quiz-result" tabindex="-1">${words.storedHeading}</h3>
    <p>${words.storedHint}</p>
  </div>`;
}

function renderResult(controller: QuizController, actions: EndActions): TemplateResult {
  const { sitting, questions, course } = controller;
  if (!sitting || !course) return html``;
  const { objectives, comparisons } = sitting;
  const inDeck = course.host === 'deck';
  const size = inDeck ? objectivesOnSlide : Math.max(1, objectives.length);
  const parts = Array.from({ length: Math.ceil(objectives.length / size) }, (_, index) =>
    renderObjectives(objectives.slice(index * size, (index + 1) * size), sitting.quiz, course),
  );
  if (comparisons.length) parts.push(renderComparison(comparisons, sitting.isBefore));
  const page = Math.min(actions.page, parts.length - 1);
  return html`<div class="quiz-summary test-result">
    <h3 class="result quiz-result" tabindex="-1">${words.result(sitting.rightCount, questions.length)}</h3>
    <p>${words.resultHint}</p>
    ${inDeck ? parts[page] : parts}
    <div class="test-ways">
      <button type="button" class="btn" @click=${actions.startOver}>${words.startOver}</button>
      ${sitting.quiz.draw ? html`<span class="test-number">${words.number(sitting.run.number)}</span>` : nothing}
      ${inDeck && parts.length > 1 ? renderPages(page, parts.length, (to) => actions.open(questions.length + to)) : nothing}
    </div>
  </div>`;
}

function renderPages(page: number, count: number, open: (page: number) => void): TemplateResult {
  return html`<span class="test-page">${words.page(page + 1, count)}</span>
    ${page > 0 ? html`<button type="button" class="btn" @click=${() => open(page - 1)}>${words.back}</button>` : nothing}
    ${page < count - 1 ? html`<button type="button" class="btn primary" @click=${() => open(page + 1)}>${words.next}</button>` : nothing}`;
}
