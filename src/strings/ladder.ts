/** Words of the ladder, on whose rungs persons are placed, beside those of `placing.ts`. */
export const ladder = {
  /** What a screen reader hears about the board, before the visible instruction. */
  about: (people: number, rungs: number) => `Sortierübung. ${people} Personen, ${rungs} Sprossen.`,
  instruction: 'Person wählen, dann Sprosse.',
  severalAllowed: 'Mehrere Sprossen sind erlaubt.',
  stillOpen: (people: number) => `noch ${countPeople(people)}`,
  allPlaced: 'Alle stehen. Sie können prüfen.',
  placeAll: (people: number) =>
    `Noch ${countPeople(people)} offen. Stellen Sie jede Person auf mindestens eine Sprosse.`,
  explain: 'Eine Person zählt, wenn alle ihre Sprossen stimmen.',

  people: 'Personen',
  rungs: 'Leiter',
  shownPerson: 'Person im Wortlaut',
  review: 'Personen und ihre Sprossen',

  /** A rung as a target, and as the place of a person. */
  target: (step: number, of: number, name: string) => `Sprosse ${step} von ${of}, ${name}`,
  place: (step: number, name: string) => `Sprosse ${step}, ${name}`,
  placeBriefly: (step: number) => `Sprosse ${step}`,

  /** The state in a person's name. */
  standsOn: (places: readonly string[]) => `steht auf ${places.join(', und auf ')}`,
  notPlaced: 'nicht zugeordnet',
  /** One of the places of a person, in the name of its chip. */
  standing: (person: string, place: string) => `${person}, auf ${place}`,
  takeAway: (person: string, place: string) => `${person} von ${place}, nehmen`,
  judgedStanding: (person: string, place: string) => `${person}, ${place}:`,
  judgedHere: (place: string) => `${place}:`,
  incomplete: 'Es fehlt noch etwas.',
  missed: 'fehlte',
  neutral: 'nicht gewertet',

  /** Messages for the live region; a person is quoted (`quoteCard`). */
  selected: (person: string) => `${person} gewählt. Wählen Sie eine Sprosse. Escape bricht ab.`,
  placed: (person: string, to: string) => `${person} steht jetzt auf ${to}.`,
  moved: (person: string, to: string, from: readonly string[]) =>
    `${person} steht jetzt auf ${to}, vorher auf ${from.join(', und auf ')}.`,
  added: (person: string, to: string) => `${person} steht zusätzlich auf ${to}. Das ist erlaubt.`,
  removed: (person: string, from: readonly string[]) => `${person} von ${from.join(' und ')} genommen.`,
  unchanged: (person: string, at: readonly string[]) => `${person} steht schon auf ${at.join(', und auf ')}.`,
  undone: (person: string, places: readonly string[]) =>
    `Rückgängig gemacht. ${person} ${places.length ? `steht wieder auf ${places.join(', und auf ')}` : 'ist wieder nicht zugeordnet'}.`,
  undoneAll: 'Rückgängig gemacht. Alle Personen stehen wie vorher.',

  /** The list: one person at a time. */
  count: (place: number, of: number) => `${place} von ${of}`,
  next: 'Nächste Person',
  previous: 'Vorige Person',
  turned: (person: string, place: number, of: number) => `${person}. Person ${place} von ${of}.`,
  standsHere: 'steht hier',
  /** Around what a toggle shows, to be heard only. */
  rung: 'Sprosse',
  forPerson: (person: string, text: string) => `– ${person}: ${text}`,
} as const;

const numbers = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

function countPeople(people: number): string {
  return `${numbers[people] ?? people} ${people === 1 ? 'Person' : 'Personen'}`;
}
