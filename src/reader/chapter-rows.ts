import { render } from 'lit';
import type { ChapterEntry } from '../model/chapter.ts';
import type { ChapterProgress } from '../progress/chapter-progress.ts';
import { renderProgress } from './progress-view.ts';
import { sectionOf } from './stops.ts';

/** Writes the progress of each chapter into its head, folded or not. */
export function showProgress(
  page: Document,
  chapters: readonly ChapterEntry[],
  progressOf: (chapter: string) => ChapterProgress,
): void {
  for (const chapter of chapters) {
    const head = page.querySelector(`#${sectionOf(chapter)} > .chapter-head`);
    if (!head) continue;
    const line = head.querySelector<HTMLElement>('.chapter-progress') ?? page.createElement('p');
    line.className = 'chapter-progress';
    if (!line.isConnected) head.querySelector('.chapter-facts')?.after(line);
    render(renderProgress(progressOf(chapter.id)), line);
  }
}
