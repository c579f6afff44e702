import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Item } from '../../model/item.ts';
import { paper as words } from '../../strings/paper.ts';
import { letter } from '../labels.ts';

interface CutOut {
  /** As on the sheet. */
  readonly label: string;
  readonly text: string;
  readonly face?: string | undefined;
  /** The heading of a column or row. */
  readonly isField?: boolean;
}

/**
 * Cards and fields of the boards among the items, to be cut out and laid on a table; nothing where there are none. The
 * numbers are those of the sheet, so each board has cards of its own.
 */
export function renderCutOuts(title: string, items: readonly Item[]): TemplateResult | typeof nothing {
  const boards = items.flatMap((item, index) => {
    const pieces = cutOutsOf(item);
    return pieces.length ? [{ heading: `${index + 1} ${item.title}`, pieces }] : [];
  });
  if (!boards.length) return nothing;
  return html`<section class="paper-cuts">
    <h3>${words.cutOut(title)}</h3>
    <p>${words.cutOutHint}</p>
    ${boards.map(
      ({ heading, pieces }) => html`${items.length > 1 ? html`<h4>${heading}</h4>` : nothing}
        <ul>${pieces.map(renderPiece)}</ul>`,
    )}
  </section>`;
}

function renderPiece({ label, text, face, isField }: CutOut): TemplateResult {
  return html`<li class=${isField ? 'field' : ''}>${marks}<b>${label}</b>
    ${face === undefined ? nothing : html`<img src=${face} alt="" />`}<span>${text}</span></li>`;
}

function cutOutsOf(item: Item): readonly CutOut[] {
  if (item.kind === 'match') {
    return [
      ...item.body.left.map(({ text }, index) => ({ label: String(index + 1), text })),
      ...item.body.right.map(({ text }, index) => ({ label: letter(index), text })),
    ];
  }
  if (item.kind !== 'categorise' || item.body.look === 'smart-grid') return [];
  return [
    ...item.body.fields.map(({ text }) => ({ label: words.fieldCard, text, isField: true })),
    ...item.body.cards.map(({ text, face }, index) => ({ label: String(index + 1), text, face })),
  ];
}

/** A cross at each corner of a card of 57 by 34 mm; cards that touch share theirs, and one cut parts both. */
const marks = html`<svg class="crop" viewBox="0 0 63 40" aria-hidden="true">${svg`<path
  d="M0 3h6M3 0v6M57 3h6M60 0v6M0 37h6M3 34v6M57 37h6M60 34v6" />`}</svg>`;
