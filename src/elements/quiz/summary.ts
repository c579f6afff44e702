import { html, nothing, type TemplateResult } from 'lit';
import { firstAttempt } from '../../progress/derive.ts';
import { quiz as words } from '../../strings/quiz.ts';
import { renderConfidence } from '../confidence/confidence.ts';
import type { QuizController } from './quiz-controller.ts';

/**
 * After the last question: how many were right at first, and a way to every one that is not right yet. Who is alone is
 * asked how certain the answers were.
 */
export function renderSummary(
  controller: QuizController,
  open: (index: number) => void,
  changed: () => void,
): TemplateResult {
  const { questions, course } = controller;
  const left = questions.flatMap(({ id, item }, index) => {
    const state = controller.stateOf(id);
    if (!item || state === 'right') return [];
    const name = state === 'untried' ? words.open(item.title) : words.again(item.title);
    return [html`<li><button type="button" class="slip" @click=${() => open(index)}>${name}</button></li>`];
  });
  const answered = questions.flatMap(({ id, item }) => {
    const attempt = firstAttempt(course?.record.attempts(id) ?? [], id);
    return item && attempt ? [{ title: item.title, attempt }] : [];
  });
  return html`<div class="quiz-summary">
    <h3 class="result quiz-result" tabindex="-1">${words.summary(controller.rightAtFirst, questions.length)}</h3>
    <p>${left.length ? words.left : words.allRight}</p>
    ${left.length ? html`<ul>${left}</ul>` : nothing}
    ${course?.host === 'reader' ? renderConfidence(answered, course.record, changed) : nothing}
  </div>`;
}
