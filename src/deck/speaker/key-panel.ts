import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../model/item.ts';
import type { Answer, SolutionLine } from '../../model/solution/solution-line.ts';
import { solutionLines } from '../../model/solution-lines.ts';
import { speaker as words } from '../../strings/speaker.ts';

/** An item of the current slide with its key. */
export interface KeyedItem {
  readonly item: Item;
  /** Whether the class sees the solution already. */
  readonly isShown: boolean;
}

/** The key of the exercises on the current slide, for the trainer alone. Nothing where no answer is the right one. */
export function renderKeys(items: readonly KeyedItem[]): TemplateResult | typeof nothing {
  const keyed = items.flatMap(({ item, isShown }) => {
    const lines = solutionLines(item).filter(({ right, reasons }) => right.length || reasons.length);
    return lines.length ? [{ item, isShown, lines }] : [];
  });
  if (!keyed.length) return nothing;
  return html`<div class="key">${keyed.map(
    ({
      item,
      isShown,
      lines,
    }) => html`<div class="key-head"><h2>${words.solution}</h2><p>${isShown ? words.shownToAll : words.onlyHere}</p></div>
      ${lines.some(({ asked }) => asked !== undefined) ? renderTable(item, lines) : lines.map((line) => renderRight(item, line))}`,
  )}</div>`;
}

function renderTable(item: Item, lines: readonly SolutionLine[]): TemplateResult {
  return html`<table aria-label=${item.title}><tbody>${lines.map(
    (line) => html`<tr><th scope="row">${line.asked}</th><td>${renderRight(item, line)}</td></tr>`,
  )}</tbody></table>`;
}

function renderRight({ kind }: Item, { right, also, neutral, reasons }: SolutionLine): TemplateResult {
  const answers = right.map((answer) => html`<b>${textOf(answer)}</b>`);
  return html`${
    kind === 'order'
      ? html`<ol>${answers.map((answer) => html`<li>${answer}</li>`)}</ol>`
      : answers.map((answer) => html`<p>${answer}</p>`)
  }${reasons.map((reason) => html`<p>${reason}</p>`)}
    ${also.length ? html`<p>${words.also(also)}</p>` : nothing}
    ${neutral.length ? html`<p>${words.neutral(neutral.map(textOf))}</p>` : nothing}`;
}

function textOf({ id, text }: Answer): string {
  if (text !== undefined) return text;
  return id === 'true' ? words.trueWord : words.falseWord;
}
