import { html, render } from 'lit';
import { arrowRight } from '../elements/shared/icons.ts';
import type { ChapterProgress } from '../progress/chapter-progress.ts';
import type { Resume } from '../progress/reading-place.ts';
import { reader as words } from '../strings/reader.ts';
import { renderProgress } from './progress-view.ts';

/** The card at the top that leads to the last place. Reading on anywhere else is answer enough: it asks nothing. */
export function resumeCard(
  { slide, item, chapter, headline, at }: Resume,
  progress: ChapterProgress,
  go: (slide: string, item: string | undefined) => void,
): HTMLElement {
  const card = document.createElement('nav');
  card.className = 'resume';
  card.setAttribute('aria-label', words.resume);
  const follow = (event: Event): void => {
    event.preventDefault();
    go(slide, item);
  };
  const sentence = words.resumeAt[at.kind](chapter.number, at.number);
  render(
    html`<p class="resume-title">${sentence}</p>
      <p>${headline}</p>
      <p class="chapter-progress">${renderProgress(progress)}</p>
      <a class="btn primary" href="#${slide}" aria-label=${sentence} @click=${follow}>${words.next} ${arrowRight()}</a>`,
    card,
  );
  return card;
}
