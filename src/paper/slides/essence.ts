import { taskLine, taskSelector } from './task-line.ts';

/** What paper leaves out: notes of the reader, other forms of the same drawing, what belongs to the screen. */
const left = '.folio, .source-note, .as-text, .timetable, .reader-only, .timeline > svg, .squares svg, smm-device-test';
/** Classes that carry meaning on paper; all others belong to deck and reader. */
const kept = ['nowrap', 'source', 'diagram', 'fact'];

/**
 * Moves headline, text, drawings and sources of a slide out of the page into an article for paper. Exercises become one
 * line. The slide is empty afterwards: a copy would repeat the ids that drawings refer to.
 */
export function takeEssence(slide: Element, number: string): HTMLElement {
  const article = document.createElement('article');
  article.className = 'paper-slide';
  article.dataset.slide = slide.id;
  for (const part of slide.querySelectorAll(left)) part.remove();
  for (const task of slide.querySelectorAll(taskSelector)) task.replaceWith(taskParagraph(task));
  for (const term of slide.querySelectorAll('button')) term.replaceWith(...term.childNodes);
  for (const link of slide.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const one of slide.querySelectorAll<HTMLElement>(':not(svg, svg *)')) plain(one);
  const headline = slide.querySelector('h2');
  const count = document.createElement('b');
  count.textContent = number;
  headline?.prepend(count, ' ');
  article.append(...slide.children);
  return article;
}

function taskParagraph(task: Element): HTMLElement {
  const line = document.createElement('p');
  line.textContent = taskLine(task);
  return line;
}

function plain(element: HTMLElement): void {
  const classes = [...element.classList].filter((name) => kept.includes(name));
  element.removeAttribute('class');
  element.removeAttribute('data-fragment-index');
  if (classes.length) element.className = classes.join(' ');
}
