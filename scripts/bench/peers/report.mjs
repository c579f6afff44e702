/** @typedef {import('./visit.mjs').Visit} Visit */

/**
 * @typedef {{ name: string, note: string, version: string, build: number | undefined, size: number, visits: readonly Visit[] }} Deck
 *   build in ms, size of what npm installed in bytes
 * @typedef {{ rounds: number, browser: string, node: string, machine: string, commit: string, date: string }} Run
 */

/** What the project aims at, as a share of another deck's median. */
const AIMS = [
  { what: 'First paint', of: 'plain HTML', most: 1.15, value: 'paint' },
  { what: 'Time until a key turns the slide', of: 'reveal.js, serif', most: 0.8, value: 'turn' },
];

/** Why a deck that carries a whole day can be behind one of eight slides: said only where it is. */
const REASONS = {
  paint:
    'Up to the end of its first slide ours has 8 kB with the styles in the page, plain HTML 4 kB in all. Before it paints it reads the settings that the device keeps, else the colours would change under the eyes, and it lays out the drawing of the day.',
  turn: 'Before a second slide can be shown 10 kB of page and the styles in it have to come and be laid out on a slow processor.',
};

/**
 * The comparison as a page of the documentation. Medians over all visits.
 * @param {readonly Deck[]} decks the first is ours
 * @param {Run} run
 * @returns {string} Markdown
 */
export function report(decks, { rounds, browser, node, machine, commit, date }) {
  const [ours] = decks;
  const rows = decks.map((deck) => {
    const ratio = (value) => ratioOf(median(ours, value), median(deck, value));
    return [
      deck.name,
      ...['paint', 'turn', 'bytes', 'requests'].flatMap((value) => [shown(median(deck, value), value), ratio(value)]),
      deck.build === undefined ? '–' : `${(deck.build / 1000).toFixed(1)} s`,
      deck.size ? `${(deck.size / 1e6).toFixed(0)} MB` : '–',
    ];
  });
  const head = [
    'deck',
    'first paint',
    'ours ÷ it',
    'key turns',
    'ours ÷ it',
    'bytes',
    'ours ÷ it',
    'requests',
    'ours ÷ it',
    'build',
    'installed',
  ];
  return `# Comparison

Written by \`npm run bench -- --peers\`, never by hand. ${date}, commit ${commit}; ${machine}; Chromium ${browser}, Node ${node}.

The same eight slides (chapter 2, headlines and texts) in programs that others use; ours has the whole day inside. Processor slowed
4 times, 1.6 Mbit/s, 150 ms there and back, nothing in the cache, text packed with gzip; medians of ${rounds} visits in which the
decks took turns. Bytes and requests until a pressed key first turns the slide, of plain HTML until it is loaded. A number under 1
means that ours is faster or smaller. What a busy machine adds, it adds to all: compare the ratios, not the seconds.

${table([head, ...rows])}

${decks.map(({ name, version, note }) => `* ${name}${version ? ` (${version})` : ''}: ${note}.`).join('\n')}

“installed” is everything that npm puts into node_modules, in ours with all that tests need.

## Aims

${AIMS.map((aim) => verdict(aim, decks)).join('\n\n')}
`;
}

function verdict({ what, of, most, value }, decks) {
  const [ours] = decks;
  const ratio = median(ours, value) / median(decks.find(({ name }) => name === of) ?? ours, value);
  const met = ratio <= most;
  const line = `${what}: ${ratio.toFixed(2)} times that of ${of}; aim at most ${most}: ${met ? 'met' : 'not met'}.`;
  return met ? line : `${line} ${REASONS[value]}`;
}

/** The middle of all visits, or undefined where a deck has no such value. */
function median({ visits }, value) {
  const all = visits.map((visit) => visit[value]).sort((one, other) => one - other);
  return all[Math.floor(all.length / 2)];
}

function ratioOf(ours, theirs) {
  return theirs === undefined ? '–' : (ours / theirs).toFixed(2);
}

function shown(number, value) {
  if (number === undefined) return 'scrolls';
  if (value === 'bytes') return `${(number / 1000).toFixed(0)} kB`;
  return value === 'requests' ? String(number) : `${(number / 1000).toFixed(2)} s`;
}

function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
