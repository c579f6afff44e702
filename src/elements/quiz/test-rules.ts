import { html, nothing, type TemplateResult } from 'lit';
import { test as words } from '../../strings/test.ts';
import type { Sitting } from './sitting.ts';

/** How many questions a test has and how it asks them; on a slide only for those who listen. */
export function renderRules(sitting: Sitting, id: string): TemplateResult {
  const { quiz, run, isBefore } = sitting;
  const count = run.questions.length;
  const chapters = new Set(quiz.test?.pool.flatMap((one) => (run.questions.includes(one.id) ? one.chapter : [])));
  const isShort = quiz.draw && count < quiz.draw.count;
  return html`<p class="test-rules" id=${id}>
    ${quiz.draw ? (isShort ? words.fewer(count, quiz.draw.count) : words.drawn(count, chapters.size)) : nothing}
    ${isBefore ? words.rulesBefore : words.rules}</p>`;
}
