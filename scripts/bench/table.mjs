/** @typedef {import('./traffic.mjs').Transfer} Transfer */

const ORDER = ['HTML', 'JavaScript', 'CSS', 'Fonts', 'Images', 'Other'];

/** In kB of 1000 bytes; gzip for text, files as they are for faces. */
const BUDGETS = { HTML: 90, JavaScript: 60, CSS: 24, Fonts: 60 };

/**
 * Two decks side by side, one line a kind and one for the sum; kB, and the ratio of the packed bytes.
 * @param {readonly Transfer[]} ours
 * @param {readonly Transfer[]} bare
 * @returns {string}
 */
export function compare(ours, bare) {
  const head = [
    row(['', 'this deck', '', '', 'bare deck', '', '', 'ratio']),
    row(['kB', 'requests', 'raw', 'gzip', 'requests', 'raw', 'gzip', 'gzip']),
  ];
  const kinds = ORDER.filter((kind) => [...ours, ...bare].some((transfer) => transfer.kind === kind));
  const lines = [...kinds, undefined].map((kind) => {
    const [a, b] = [sum(ours, kind), sum(bare, kind)];
    const ratio = b.gzip === 0 ? '–' : (a.gzip / b.gzip).toFixed(2);
    return row([kind ?? 'Sum', a.count, kB(a.raw), kB(a.gzip), b.count, kB(b.raw), kB(b.gzip), ratio]);
  });
  return [...head, ...lines].join('\n');
}

/**
 * What each kind with a budget weighs.
 * @param {readonly Transfer[]} transfers
 * @returns {{ kind: string, gzip: number, most: number }[]} in bytes
 */
export function weighBudgets(transfers) {
  return Object.entries(BUDGETS).map(([kind, most]) => ({ kind, gzip: sum(transfers, kind).gzip, most: most * 1000 }));
}

/**
 * One line a budget, saying `within` or `over`. A budget is something to look at, never a test.
 * @param {readonly Transfer[]} transfers
 * @returns {string[]}
 */
export function budgets(transfers) {
  return weighBudgets(transfers).map(({ kind, gzip, most }) => {
    const verdict = gzip <= most ? 'within' : 'over';
    return `${kind.padEnd(12)}${kB(gzip).padStart(7)} of ${most / 1000} kB  ${verdict}`;
  });
}

function sum(transfers, kind) {
  const chosen = transfers.filter((transfer) => kind === undefined || transfer.kind === kind);
  const total = (field) => chosen.reduce((bytes, transfer) => bytes + transfer[field], 0);
  return { count: chosen.length, raw: total('raw'), gzip: total('gzip') };
}

function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

function row([name, ...cells]) {
  return `${name.padEnd(12)}${cells.map((cell) => String(cell).padStart(10)).join('')}`.trimEnd();
}
