/** Words of a set of questions. */
export const quiz = {
  chips: 'Fragen dieses Tests',
  chip: (number: number) => `Frage ${number}`,
  count: (number: number, of: number) => `Frage ${number} von ${of}`,
  right: 'richtig',
  notYet: 'noch nicht',
  next: 'Weiter',
  summary: (right: number, of: number) => `${right} von ${of} Fragen beim ersten Versuch richtig`,
  allRight: 'Inzwischen haben Sie jede Frage richtig beantwortet.',
  left: 'Diese Fragen sind noch offen oder brauchen einen zweiten Blick.',
  again: (title: string) => `Nochmal: ${title}`,
  open: (title: string) => `Noch offen: ${title}`,
  missingSet: (id: string) => `Dieser Test („${id}“) ist nicht im Kurs. Bitte laden Sie die Seite neu.`,
  loadFailed: 'Die Fragen konnten nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
} as const;
