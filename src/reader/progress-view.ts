import { html, nothing, type TemplateResult } from 'lit';
import type { ChapterProgress, Share } from '../progress/chapter-progress.ts';
import { reader as words } from '../strings/reader.ts';

/** How far a chapter is, in words: „3 von 8 Fragen beantwortet, 2 von 3 Übungen“. */
export function progressWords({ questions, exercises }: ChapterProgress): string {
  if (questions.done + exercises.done === 0) return words.untouched;
  return [
    questions.of > 0 ? words.questions(questions.done, questions.of) : '',
    exercises.of > 0 ? words.exercises(exercises.done, exercises.of) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The same as a bar to scale, one bead for each question and exercise, and in words. Nothing where nothing is to do. */
export function renderProgress(progress: ChapterProgress, before = ''): TemplateResult | typeof nothing {
  const { questions, exercises } = progress;
  if (questions.of + exercises.of === 0) return nothing;
  return html`<span class="beads" aria-hidden="true">${renderBeads(questions)}${renderBeads(exercises, 'exercise')}</span>
    <span class="progress-words">${before}${progressWords(progress)}</span>`;
}

function renderBeads({ done, of }: Share, kind = 'question'): readonly TemplateResult[] {
  return Array.from({ length: of }, (_, index) => html`<i class="${kind} ${index < done ? 'done' : 'open'}"></i>`);
}
