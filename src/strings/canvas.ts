import type { storage } from './storage.ts';

/** Words of fields that the learner writes. */
export const canvas = {
  saved: 'Gespeichert auf diesem Gerät.',
  notSaved: {
    blocked: 'Nicht gespeichert: Ihr Browser lässt es nicht zu. Kopieren Sie den Text, bevor Sie die Seite schließen.',
    full: 'Nicht gespeichert: Der Speicher ist voll. Kopieren Sie den Text, bevor Sie die Seite schließen.',
    newer: 'Nicht gespeichert: Der Kurs ist in einer neueren Fassung offen. Kopieren Sie den Text und laden Sie neu.',
  } satisfies Record<keyof typeof storage, string>,
  limit: (characters: number) => `${characters} Zeichen erreicht, mehr passt nicht.`,
  compare: 'Mit Beispielen vergleichen',
  writeFirst: (field: string) => `Schreiben Sie zuerst mindestens drei Wörter in das Feld „${field}“.`,
  modelsLater: 'Schreiben Sie zuerst selbst. Danach vergleichen Sie Ihren Text mit Beispielen.',
  models: 'So könnte es auch lauten',
  resetDone: 'Zurückgesetzt. Alle Felder sind leer.',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht. Ihr Text steht wieder da.',
  /** The page on which all fields meet. */
  from: (slide: string) => `von Folie ${slide}`,
  writeOn: (slide: string) => `Zu Folie ${slide}`,
  written: (count: number, of: number) => `${count} von ${of} Feldern stehen.`,
  print: 'Drucken',
  name: 'Name:',
  company: 'Betrieb:',
  empty: '(noch leer)',
  missing: (field: string) => `Dieses Feld („${field}“) ist nicht im Kurs. Bitte laden Sie die Seite neu.`,
  loadFailed: 'Das Feld konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
} as const;
