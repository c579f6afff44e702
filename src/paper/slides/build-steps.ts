import { paper as words } from '../../strings/paper.ts';
import { taskLine, taskSelector } from './task-line.ts';

/** So much of a step's text is enough to find it on the slide. */
const most = 70;

/** What appears at each click, in order; empty where the slide is complete at once. */
export function buildSteps(slide: Element): readonly string[] {
  const steps: string[] = [];
  for (const fragment of slide.querySelectorAll('[data-fragment-index]')) {
    const index = Number(fragment.getAttribute('data-fragment-index'));
    const task = fragment.querySelector(taskSelector);
    const said = task ? taskLine(task) : shorten(ownText(fragment)) || words.drawingStep;
    // What comes with the same click is one step.
    steps[index] ??= said;
  }
  return steps.filter((step) => step !== undefined);
}

/** The text of a step without that of the steps inside it. */
function ownText(step: Element): string {
  const copy = step.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('.fragment, .source-mark')) inner.remove();
  return [...copy.querySelectorAll('li, p, h3, td, text')]
    .filter((one) => !one.querySelector('li, p'))
    .map((one) => one.textContent?.replace(/\s+/g, ' ').trim())
    .join(step instanceof SVGElement ? ' ' : ' · ');
}

function shorten(text: string): string {
  return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')} …` : text;
}
