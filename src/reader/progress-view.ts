import { html, type TemplateResult } from 'lit';
import type { ChapterProgress, Share } from '../progress/chapter-progress.ts';
import { reader as words } from '../strings/reader.ts';

/** How far a chapter is, in words: „3 von 8 Fragen beantwortet, 2 von 3 Übungen“. */
export function progressWords({ questions, exercises }: ChapterProgress): string {
  return [
    questions.of > 0 ? words.questions(questions.done, questions.of) : '',
    exercises.of > 0 ? words.exercises(exercises.done, exercises.of) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The same as a bar to scale, one bead for each question and exercise, and in words. */
export function renderProgress(progress: ChapterProgress): TemplateResult {
  return html`<span class="beads" aria-hidden="true">${[progress.questions, progress.exercises].map(renderBeads)}</span>
    <span class="progress-words">${progressWords(progress)}</span>`;
}

function renderBeads({ done, of }: Share): readonly TemplateResult[] {
  return Array.from({ length: of }, (_, index) => html`<i class=${index < done ? 'done' : 'open'}></i>`);
}
