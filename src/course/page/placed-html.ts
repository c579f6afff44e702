import type { Course } from '../course.ts';
import type { Placed } from '../slides/slide.ts';
import type { Broken } from './broken.ts';
import { escapeHtml } from './escape.ts';
import { canvasFieldHtml, itemHtml } from './item-html.ts';

/** What a slide shows from `quizzes/`: an item, a composite, a set or a field. */
export function placedHtml(placed: Placed, course: Course, broken: Broken): string {
  if (placed.kind === 'field') {
    const item = course.items.get(placed.item);
    return broken.entry(placed.item) ?? (item ? canvasFieldHtml(item, placed.field) : '');
  }
  const { name } = placed.ref;
  return placed.kind === 'quiz' ? setHtml(name, course, broken) : taskHtml(name, course, broken);
}

function taskHtml(id: string, course: Course, broken: Broken): string {
  const composite = course.exercises.get(id);
  const message = broken.entry(id);
  if (message !== undefined) return message;
  if (!composite) return oneHtml(id, course, broken);
  const parts = composite.parts.map((part) => oneHtml(part, course, broken)).join('');
  // As in a set, the element would wipe out a message inside.
  const tag = composite.parts.some((part) => broken.entry(part) !== undefined) ? 'div' : 'smm-exercise';
  return `<${tag} data-exercise="${escapeHtml(id)}">${parts}</${tag}>`;
}

function setHtml(id: string, course: Course, broken: Broken): string {
  const set = course.sets.get(id);
  const message = broken.entry(id);
  if (message !== undefined) return message;
  if (!set) return '';
  // The element draws the set anew and would wipe out a message inside.
  const messages = set.items.flatMap((item) => broken.entry(item) ?? []);
  if (messages.length) return messages.join('');
  const items = set.items.map((item) => `<li>${oneHtml(item, course, broken)}</li>`);
  const test = set.feedback === 'end' ? ' data-test' : '';
  return [
    `<smm-quiz data-quiz="${escapeHtml(id)}"${test}><p class="quiz-title">${escapeHtml(set.title)}</p>`,
    set.draw ? drawnHtml(set.draw.count) : `<ol>${items.join('')}</ol>`,
    '</smm-quiz>',
  ].join('');
}

/** What stands for questions that only a script can draw. */
function drawnHtml(count: number): string {
  return `<p>Dieser Test zieht ${count} Fragen aus allen Kapiteln, sobald die Seite vollständig geladen ist.</p>`;
}

function oneHtml(id: string, course: Course, broken: Broken): string {
  const item = course.items.get(id);
  return broken.entry(id) ?? (item ? itemHtml(item) : '');
}
