/** Words of the page „Nach dem Kurs“ and of its file. */
export const afterClass = {
  title: 'Nach dem Kurs',
  lead: 'Die Stimmen und Werte, die Sie eingetragen haben. Die schwerste Frage steht oben. Es zählt, wie die Klasse vor dem Gespräch gestimmt hat.',
  none: 'Auf diesem Gerät sind keine Stimmen und keine Werte eingetragen.',
  noneHint: 'Sie tragen sie auf den Folien mit „Stimmen eintragen“ und in der Delphi-Runde ein. Dann stehen sie hier.',
  votes: 'Abstimmungen',
  estimates: 'Schätzungen',
  slide: (number: string) => `Folie ${number}`,
  round: (round: number, right: number, total: number, percent: number) =>
    `Runde ${round}: ${percent}\u00a0% richtig, ${right} von ${total} Stimmen`,
  openRound: (round: number, total: number) =>
    `Runde ${round}: ${total} ${total === 1 ? 'Stimme' : 'Stimmen'}, ohne richtige Antwort`,
  tempting: (text: string, votes: number) =>
    `Am häufigsten daneben: „${text}“, ${votes} ${votes === 1 ? 'Stimme' : 'Stimmen'}`,
  estimateRound: (round: number, count: number, median: string, min: string, max: string, unit: string) =>
    `Runde ${round}: ${count} ${count === 1 ? 'Wert' : 'Werte'}, Median ${median} ${unit}, von ${min} bis ${max}`,
  typed: (day: string) => `Eingetragen am ${day}`,
  save: 'Als Textdatei speichern',
  saveHint: 'Die Datei enthält nur Zahlen der Klasse, keine Namen. Sonst verlässt nichts dieses Gerät.',
  saved: (name: string) => `Gespeichert als ${name}.`,
  fileName: (day: string) => `Nach-dem-Kurs-${day}.txt`,
  reportTitle: (course: string) => `Nach dem Kurs – ${course}`,
  loadFailed: 'Ein Teil der Fragen lässt sich gerade nicht laden. Bitte laden Sie die Seite neu.',
} as const;
