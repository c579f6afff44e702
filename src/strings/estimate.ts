/** Words of estimates in two rounds. */
export const estimate = {
  field: (unit: string) => `Schätzung in ${unit}`,
  ownField: (unit: string) => `Ihre Schätzung in ${unit}`,
  add: 'Hinzufügen',
  takeBack: 'Letzte zurücknehmen',
  takenBack: (count: number) => `Letzte Schätzung zurückgenommen. ${entered(count)}`,
  entered,
  hidden: 'Die Werte bleiben verdeckt, bis Sie die Runde schließen. Namen gehören nicht hierher.',
  round: (round: number) => `Runde ${round}`,
  closeRound: 'Runde schließen',
  next: 'Weiter',
  showReasons: 'Gründe zeigen',
  showTable: 'Als Tabelle',
  showPlot: 'Als Bild',
  noneYet: 'Es fehlt noch mindestens eine Schätzung.',
  notANumber: 'Bitte eine Zahl eingeben, zum Beispiel 10 oder 10,5.',
  thousands: (instead: string) => `Bitte die Zahl ohne Tausenderzeichen eingeben: ${instead}.`,
  otherUnit: (instead: string) => `Bitte nur die Zahl eingeben: ${instead}.`,
  outOfRange: (min: string, max: string) => `Bitte eine Zahl von ${min} bis ${max} eingeben.`,
  tooMany: (most: number) => `Mehr als ${most} Schätzungen passen nicht in eine Runde.`,
  startedOver: 'Neu begonnen. Alle Schätzungen sind leer.',
  undone: 'Die Schätzungen sind wieder da.',
  median: (value: string) => `Median ${value}`,
  one: (median: string, range: string, min: string, max: string) =>
    `Median ${median}, Spannweite ${range}: von ${min} bis ${max}.`,
  both: (medians: readonly [string, string], ranges: readonly [string, string]) =>
    `${change('Median', medians)}, ${change('Spannweite', ranges)}.`,
  legend: 'Klammer: kleinster bis größter Wert · Balken: mittlere Hälfte',
  ring: 'Ring: Ihre Schätzung',
  anonymous: (count: number) => `${count} ${count === 1 ? 'Schätzung' : 'Schätzungen'}, ohne Namen`,
  caption: 'Die Runden in Zahlen',
  roundHead: 'Runde',
  columns: {
    count: 'Anzahl',
    min: 'Kleinster',
    lowerQuartile: 'Unteres Quartil',
    median: 'Median',
    upperQuartile: 'Oberes Quartil',
    max: 'Größter',
    range: 'Spannweite',
  },
  rule: 'Quartile: Median der unteren und der oberen Hälfte. Bei ungerader Anzahl zählt der mittlere Wert zu keiner Hälfte.',
  values: (round: number, values: string) => `Runde ${round}, sortiert: ${values}.`,
  reasons: { low: 'Gründe für niedrige Werte', high: 'Gründe für hohe Werte' },
  addReason: { low: 'Grund für niedrige Werte', high: 'Grund für hohe Werte' },
  examples: 'Beispiele, bis eigene Gründe da sind',
  invented: 'Beispiele einer erfundenen Gruppe',
  reasonAdded: 'Grund hinzugefügt.',
  panel: (count: number) => `Sie schätzen mit ${count} Personen zusammen. Die Gruppe ist erfunden.`,
  stay: 'Sie kennen jetzt Werte und Gründe der anderen. Schätzen Sie noch einmal.',
  yours: (value: string, median: string) => `Sie: ${value}. Median der Gruppe: ${median}.`,
  kept: (value: string) => `Sie sind bei ${value} geblieben.`,
  moved: (first: string, second: string) => `Sie sind von ${first} auf ${second} gegangen.`,
  lesson: 'Rückmeldung ohne Namen ändert Urteile. Wie gut die Schätzung ist, zeigt erst die Erfahrung.',
} as const;

function entered(count: number): string {
  return count === 1 ? '1 Schätzung eingetragen.' : `${count} Schätzungen eingetragen.`;
}

function change(what: string, [first, second]: readonly [string, string]): string {
  return first === second ? `${what} bleibt bei ${first}` : `${what} von ${first} auf ${second}`;
}
