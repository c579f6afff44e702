/** Words of a show of hands: opinions are counted, nothing is right, nothing is kept. */
export const hands = {
  group: 'Abstimmung mit Handzeichen',
  ask: (letters: readonly string[]) => `Bitte Handzeichen: ${letters.slice(0, -1).join(', ')} oder ${letters.at(-1)}?`,
  entering: 'Zählen Sie die Hände und tragen Sie die Zahlen ein.',
  result: 'Ergebnis der Abstimmung',
  resultStatus: (total: number) => (total === 1 ? '1 Stimme' : `${total} Stimmen`),
  startOver: 'Neu zählen',
  startedOver: 'Neue Abstimmung. Alle Zahlen sind leer.',
  own: 'Ihre Stimme',
  ownNote: 'Hier gibt es kein Richtig oder Falsch. Im Kurs werden die Hände gezählt. Ihre Wahl wird nicht gespeichert.',
} as const;
