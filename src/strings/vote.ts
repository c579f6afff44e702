/** Words of a vote that is held twice with talk between. */
export const vote = {
  round: (number: 1 | 2) => (number === 1 ? 'Runde 1: jede Person für sich' : 'Runde 2: nach dem Gespräch'),
  entry: (number: 1 | 2) => `Runde ${number}: Stimmen eintragen`,
  closeRound: 'Runde schließen',
  closed: 'Runde 2 ist geschlossen.',
  next: 'Weiter',
  startedOver: 'Neu begonnen. Alle Stimmen sind leer.',
  undone: 'Die Stimmen sind wieder da.',
  branch: {
    explain: {
      heading: 'Nochmal erklären',
      text: 'Wir gehen die Frage gemeinsam durch. Danach stimmen Sie neu ab.',
    },
    discuss: {
      heading: 'Jetzt zu zweit diskutieren',
      text: 'Suchen Sie jemanden, der anders gestimmt hat. Überzeugen Sie diese Person.',
    },
    justify: {
      heading: 'Kurz begründen',
      text: 'Eine Person sagt in einem Satz, warum ihre Antwort stimmt.',
    },
  },
  result: (shares: readonly number[]) =>
    shares.length > 1
      ? `Ergebnis: erst ${shares[0]}\u00a0%, dann ${shares[1]}\u00a0% richtig`
      : `Ergebnis: ${shares[0]}\u00a0% richtig`,
  /** Where no answer is the right one. */
  resultOpen: 'Ergebnis der Abstimmung',
  roundShort: (number: number) => `Runde ${number}`,
  vote: 'Abstimmen',
  ownRound: (number: 1 | 2) => (number === 1 ? 'Erste Stimme' : 'Zweite Stimme: Bleiben Sie dabei?'),
  holdUp: 'Hochhalten',
  heldUp: (letter: string) => `Antwort ${letter} zum Hochhalten`,
  putDown: 'Schließen',
  chooseFirst: 'Bitte wählen Sie zuerst eine Antwort.',
  talk: 'Jetzt darüber sprechen',
  talkText:
    'Sagen Sie jemandem in einem Satz, warum Ihre Antwort stimmt. Sind Sie allein? Dann schreiben Sie den Satz auf.',
  ownResult: (right: boolean) => `Ergebnis: ${right ? 1 : 0} von 1 richtig`,
  ownVotes: (first: string, second: string) =>
    first === second ? `Sie sind bei ${second} geblieben.` : `Erst haben Sie ${first} gewählt, dann ${second}.`,
} as const;
