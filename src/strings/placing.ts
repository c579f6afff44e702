/** Words of the exercises in which cards are placed: board and list share them. */
export const placing = {
  /** What a screen reader hears about the board, before the visible instruction. */
  about: (cards: number, fields: number) => `Sortierübung. ${cards} Karten, ${fields} Felder.`,
  instruction: 'Karte wählen, dann Feld wählen.',
  tray: 'Offene Karten',
  shownCard: 'Karte im Wortlaut',
  placeHere: 'Hier ablegen',
  target: (field: string, cards: number) => `In Feld ${field} ablegen, enthält ${countCards(cards)}`,
  status: (placed: number, total: number) => `${placed} von ${total} Karten ${placed === 1 ? 'liegt' : 'liegen'}.`,
  allPlaced: 'Alle Karten liegen. Sie können prüfen.',
  stillOpen: (cards: number) => `Noch ${countCards(cards)} offen.`,
  placeAll: (cards: number) => `Noch ${countCards(cards)} offen. Legen Sie jede Karte in ein Feld.`,

  /** The state in a card's name. */
  liesIn: (fields: readonly string[]) => `liegt in: ${fields.join(', ')}`,
  notPlaced: 'nicht zugeordnet',
  belongsIn: (fields: readonly string[]) => `gehört in: ${fields.join(', ')}`,

  /** Messages for the live region; a card is quoted (`quoteCard`, `quoteBriefly`). */
  selected: (card: string) => `${card} gewählt. Wählen Sie ein Feld. Escape bricht ab.`,
  placed: (card: string, to: string) => `${card} liegt jetzt in ${to}, vorher nicht zugeordnet.`,
  moved: (card: string, to: string, from: readonly string[]) =>
    `${card} liegt jetzt in ${to}, vorher in ${from.join(', ')}.`,
  added: (card: string, to: string) => `${card} liegt zusätzlich in ${to}. Das ist erlaubt.`,
  removed: (card: string, from: readonly string[]) => `${card} aus ${from.join(', ')} genommen.`,
  unchanged: (card: string, to: string) => `${card} liegt schon in ${to}.`,
  cancelled: 'Auswahl aufgehoben.',
  undo: 'Rückgängig',
  undone: (card: string, fields: readonly string[]) =>
    `Rückgängig gemacht. ${card} ${fields.length ? `liegt wieder in ${fields.join(', ')}` : 'ist wieder nicht zugeordnet'}.`,
  undoneAll: 'Rückgängig gemacht. Alle Karten liegen wie vorher.',
  judged: (card: string, verdict: string, reason: string) => `${card}: ${verdict}. ${reason}`,

  /** The bar at the bottom of a phone, after a card was tapped. */
  bar: 'Feld wählen',
  inField: (field: string) => `In ${field}`,
  advance: 'Danach nächste Karte wählen',
  cancel: 'Abbrechen',
} as const;

/** A card's whole text in quotation marks that synthesizers pause at, without its full stop. */
export function quoteCard(text: string): string {
  return `‚${text.replace(/\.$/, '')}‘`;
}

/** Its first three words, where the whole text has just been heard. */
export function quoteBriefly(text: string): string {
  const words = text.split(' ');
  return words.length <= 4 ? quoteCard(text) : `‚${words.slice(0, 3).join(' ')} …‘`;
}

function countCards(cards: number): string {
  return cards === 1 ? '1 Karte' : `${cards} Karten`;
}
