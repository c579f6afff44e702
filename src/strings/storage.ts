/** Why answers are not kept. Said once, with the offer to save a file. */
export const storage = {
  blocked: 'Ihr Browser speichert hier nichts. Antworten gehen verloren, wenn Sie die Seite schließen.',
  full: 'Der Speicher ist voll. Neue Antworten gehen verloren, wenn Sie die Seite schließen.',
  newer: 'Eine neuere Fassung des Kurses ist in einem anderen Fenster offen. Bitte laden Sie diese Seite neu.',
} as const;

/** What was kept and is gone. */
export const loss = {
  deleted: 'Der Browser hat die gespeicherten Antworten gelöscht. Hier stehen sie noch, bis Sie diese Seite schließen.',
  damaged: 'Ein Teil der gespeicherten Antworten ist beschädigt und fehlt hier. Alles andere ist da.',
} as const;

/** The button that hands everything over as a file. */
export const saveBackup = 'Sicherung speichern';
