export const storage = {
  blocked: 'Ihr Browser speichert hier nichts. Antworten gehen verloren, wenn Sie die Seite schließen.',
  full: 'Der Speicher ist voll. Neue Antworten gehen verloren, wenn Sie die Seite schließen.',
  newer: 'Eine neuere Fassung des Kurses ist in einem anderen Fenster offen. Bitte laden Sie diese Seite neu.',
} as const;
