import type { ProseContext } from '../slides/markdown.ts';
import { renderInline } from '../slides/markdown.ts';
import { columnGap, contentWidth, type Square } from '../squares/read-squares.ts';
import { escapeHtml } from './escape.ts';

/** In sizes of type, so that the squares are as much smaller in the reader as its letters. */
const largestSide = 9;
const typeSize = 28;
/** Up to this part of the largest side there is room for a number above a square. */
const small = 0.5;

/** Figures as squares with areas in proportion, on one base line, with what they count below. */
export function squaresHtml(squares: readonly Square[], context: ProseContext): string {
  const largest = Math.max(...squares.map(({ amount }) => amount));
  const column = (contentWidth - columnGap * (squares.length - 1)) / squares.length / typeSize;
  const side = Math.min(largestSide, column);
  const groups = [...new Set(squares.map(({ group }) => group))].map((name) => {
    const own = squares.filter(({ group }) => group === name);
    const heading = name === undefined ? '' : `<h3>${escapeHtml(name)}</h3>`;
    const items = own.map((square) => itemHtml(square, side * Math.sqrt(square.amount / largest), side, context));
    return `<div class="of-${own.length}">${heading}<ul>${items.join('')}</ul></div>`;
  });
  return `<figure class="squares of-${squares.length}" aria-label="Zahlen im Vergleich">${groups.join('')}</figure>`;
}

function itemHtml(square: Square, side: number, largest: number, context: ProseContext): string {
  const { signal, written, label } = square;
  const raised = signal && side <= largest * small;
  const classes = [...(signal ? ['signal'] : []), ...(raised ? ['raised'] : [])];
  const size = `${Math.round(side * 1000) / 1000}em`;
  const drawn = `<svg width="${size}" height="${size}" aria-hidden="true"><rect width="100%" height="100%"/></svg>`;
  const name = classes.length ? ` class="${classes.join(' ')}"` : '';
  const number = `<b>${escapeHtml(written)}</b> `;
  const figure = raised ? `<div>${number}${drawn}</div>` : `<div>${drawn}</div>${number}`;
  return `<li${name}>${figure}<span>${renderInline(label.tokens, context).trim()}</span></li>`;
}
