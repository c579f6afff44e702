import { html, render, type TemplateResult } from 'lit';
import { textOf } from '../../model/canvas.ts';
import type { CanvasField, CanvasItem } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';
import { canvas as words } from '../../strings/canvas.ts';

/** So many characters fit into a line of the sheet, and so many lines onto it beside five headings. */
const lineLength = 88;
const lines = 36;

/**
 * Prints the canvas and nothing else of the page: one sheet of A4, black on white, with a line for the name and ruled
 * lines where nothing is written. Where line breaks would make a second sheet they become spaces. The sheet is taken
 * away when the browser has printed.
 */
export function printPaper(item: CanvasItem, response: Response, page: Window): void {
  const { document } = page;
  for (const old of document.querySelectorAll('body > .paper')) old.remove();
  const paper = document.createElement('section');
  paper.className = 'paper';
  paper.lang = 'de';
  render(renderPaper(item, response), paper);
  document.body.append(paper);
  page.addEventListener('afterprint', () => paper.remove(), { once: true });
  page.print();
}

function renderPaper(item: CanvasItem, response: Response): TemplateResult {
  const texts = item.body.fields.map((field) => ({ field, text: textOf(response, field.id).trim() }));
  const dense = texts.reduce((sum, { text }) => sum + linesOf(text), 0) > lines;
  return html`<h1>${item.title}</h1>
    <p class="paper-name"><span>${words.name}</span><span>${words.company}</span></p>
    <div class=${dense ? 'paper-fields dense' : 'paper-fields'}>${texts.map(({ field, text }) => renderField(field, text))}</div>`;
}

function renderField({ label, prompt }: CanvasField, text: string): TemplateResult {
  return html`<section><h2>${label}</h2>
    ${text ? html`<p class="paper-text">${text}</p>` : html`<p class="paper-prompt">${prompt}</p><div class="paper-lines"></div>`}</section>`;
}

function linesOf(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0);
}
