/** Words for votes that are counted in the room and typed in. */
export const counts = {
  enter: 'Stimmen eintragen',
  field: (letter: string) => `Stimmen für ${letter}`,
  notACount: 'Bitte eine ganze Zahl ab 0, zum Beispiel 7.',
  tooMany: 'Bitte höchstens 999.',
  badCount: (letter: string, problem: string) => `Stimmen für ${letter}: ${problem}`,
  noVotes: 'Es fehlt noch mindestens eine Stimme.',
  evaluate: 'Auswerten',
  caption: 'Stimmen je Antwort',
  answer: 'Antwort',
  votes: 'Stimmen',
  share: (count: number, percent: number) => `${count} (${percent}\u00a0%)`,
  rightAnswer: 'richtig',
} as const;
