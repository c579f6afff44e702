import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../model/item.ts';
import { orderPart } from '../../model/response.ts';
import type { Answer, SolutionLine } from '../../model/solution/solution-line.ts';
import { solutionLines } from '../../model/solution-lines.ts';
import { paper as words } from '../../strings/paper.ts';
import { type Labels, labelsOf } from '../labels.ts';
import { renderGrid } from '../questions/grid.ts';
import { pointsOf, renderQuestionHead } from '../questions/render-question.ts';
import type { Task } from '../task.ts';
import { renderFoot } from './foot.ts';

/** What is right on the sheet of the same variant, with points and reasons. */
export function renderKey(task: Task, live: string | undefined): TemplateResult {
  const { id, title, chapter, items, variant } = task;
  const points = pointsOf(items);
  return html`<article class="paper-sheet paper-solution" data-sheet=${id}>
    <header>
      <p class="paper-chapter"><b>${chapter.number}</b><span>${words.forTrainers}</span>
        ${variant ? html`<b class="paper-variant">${words.variant(variant)}</b>` : nothing}</p>
      <h2>${title}</h2>
      ${points ? html`<p>${words.total(points)}</p>` : nothing}
    </header>
    ${items.map((item, index) => renderItemKey(item, items.length > 1 ? index + 1 : undefined))}
    ${renderFoot(task, words.footSolution(chapter.number, variant), live)}
  </article>`;
}

function renderItemKey(item: Item, number: number | undefined): TemplateResult {
  const key = solutionLines(item);
  const note = noteOf(item, key);
  return html`<section class="paper-question" data-item=${item.id}>
    ${renderQuestionHead(item, number)}
    ${note === undefined ? nothing : html`<p>${note}</p>`}
    ${
      item.kind === 'categorise' && item.body.look === 'smart-grid'
        ? renderGrid(item, key)
        : html`<ul class="paper-key">${key.map((line) => renderLine(line, labelsOf(item), key.length > 1))}</ul>`
    }
    ${
      'general' in item.key && item.key.general
        ? html`<p class="paper-takeaway"><b>${words.takeaway}</b> ${item.key.general.text}</p>`
        : nothing
    }
  </section>`;
}

/** What the lines of an ungraded item are. */
function noteOf(item: Item, key: readonly SolutionLine[]): string | undefined {
  switch (item.kind) {
    case 'vote':
      return item.key.correct.length ? undefined : words.nothingRight;
    case 'canvas':
      return key.length ? words.models : words.ownWords;
    case 'estimate':
      return words.nothingRight;
    case 'simulation':
      return words.bestCourse;
    default:
      return undefined;
  }
}

function renderLine(line: SolutionLine, labels: Labels, hasPoints: boolean): TemplateResult {
  const { right, also, neutral, wrong, points, reasons } = line;
  const asked = askedIn(line, labels);
  // Where nothing is the right one, every answer has its reason.
  const answers = right.length ? right : wrong;
  const texts = (list: readonly Answer[]): readonly string[] => list.map(({ text = '' }) => text);
  return html`<li>
    ${asked === undefined ? nothing : html`<p class="paper-asked">${asked}</p>`}
    <div>${answers.map((answer, index) => renderAnswer(answer, labels, line.part === orderPart ? `${index + 1}. ` : ''))}
      ${also.length ? html`<p>${words.also(also)}</p>` : nothing}
      ${neutral.length ? html`<p>${words.neutral(texts(neutral))}</p>` : nothing}
      ${reasons.map((reason) => html`<p>${reason}</p>`)}</div>
    ${points && hasPoints ? html`<p class="paper-points">${words.points(points)}</p>` : nothing}
  </li>`;
}

function askedIn({ part, asked }: SolutionLine, { parts }: Labels): string | undefined {
  if (part === 'low' || part === 'high') return words[part];
  const label = parts.get(part);
  return label === undefined ? asked : `${label} · ${asked ?? ''}`;
}

/** `place` stands first: of steps, which are right in their order only. */
function renderAnswer({ id, text, reason }: Answer, { values }: Labels, place: string): TemplateResult {
  const label = values.get(id);
  const said = text ?? (id === 'true' ? words.isTrue : words.isFalse);
  const named = label === undefined ? said : `${label} · ${said}`;
  return html`<p><b>${place}${named}</b>${reason === undefined ? nothing : html` ${reason}`}</p>`;
}
