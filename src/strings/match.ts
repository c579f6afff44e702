import { quoteCard } from './placing.ts';

export const match = {
  missing: (count: number) => (count === 1 ? 'Es fehlt noch eine Zuordnung.' : `Es fehlen noch ${count} Zuordnungen.`),
  label: (left: string) => (left.startsWith('„') ? left : `„${left}“`),

  /** The board of pairs. */
  instruction: 'Links wählen, dann rechts wählen.',
  status: (pairs: number, total: number) => `${pairs} von ${total} Paaren`,
  leftSides: 'Links',
  rightSides: 'Rechts',

  /** The state in the name of a side. */
  pairedWith: (letter: string, other: string) => `Paar ${letter} mit ${quoteCard(other)}`,
  single: 'nicht zugeordnet',

  /** Messages for the live region. */
  selected: (left: string) => `${quoteCard(left)} gewählt. Wählen Sie rechts. Escape bricht ab.`,
  leftFirst: 'Wählen Sie zuerst links.',
  paired: (letter: string, left: string, right: string) =>
    `Paar ${letter}: ${quoteCard(left)} mit ${quoteCard(right)}.`,
  unchanged: (letter: string, left: string, right: string) =>
    `Paar ${letter} bleibt: ${quoteCard(left)} mit ${quoteCard(right)}.`,
  released: (left: string, letter: string) => `${quoteCard(left)} gelöst von Paar ${letter}.`,
  allPaired: 'Alle Paare stehen. Sie können prüfen.',
  surplus: (count: number) =>
    count === 1
      ? 'Eine Antwort bleibt übrig.'
      : `${['', '', 'Zwei', 'Drei', 'Vier'][count] ?? count} Antworten bleiben übrig.`,
  undone: (left: string) => `Rückgängig gemacht. ${quoteCard(left)} ist wieder nicht zugeordnet.`,
  undonePair: (letter: string, left: string, right: string) =>
    `Rückgängig gemacht. Paar ${letter}: ${quoteCard(left)} mit ${quoteCard(right)}.`,
  undoneAll: 'Rückgängig gemacht. Alle Paare stehen wie vorher.',
} as const;
