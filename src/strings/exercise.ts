/** Words of an exercise of several parts. */
export const exercise = {
  count: (number: number, of: number) => `Teil ${number} von ${of}`,
  heading: (number: number, of: number, title: string) => `Teil ${number} von ${of}: ${title}`,
  next: 'Weiter',
  back: 'Zurück',
  missing: (id: string) => `Diese Übung („${id}“) ist nicht im Kurs. Bitte laden Sie die Seite neu.`,
  loadFailed: 'Die Übung konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
} as const;
