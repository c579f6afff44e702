import { deck as words } from '../strings/deck.ts';

/** Takes back, once reveal.js has started, what would be in the way of those who listen or use no keyboard. */
export function mendReveal(root: HTMLElement): void {
  // NVDA leaves its browse mode in role=application, and two polite regions would speak at once.
  root.removeAttribute('role');
  root.querySelector('.aria-status')?.remove();
  // With its controls reveal.js leaves out the way back from the black screen; a click on the screen already resumes.
  const resume = document.createElement('button');
  resume.type = 'button';
  resume.className = 'resume-button';
  resume.textContent = words.resume;
  root.querySelector('.pause-overlay')?.append(resume);
}
