/** Words about new versions of the site and about what this device keeps. */
export const offline = {
  update: 'Eine neue Fassung des Kurses ist da.',
  updateLabel: 'Neue Fassung',
  loadNow: 'Jetzt laden',
  later: 'Später',
  safari:
    'Safari kann Ihre Antworten löschen, wenn Sie diese Seite sieben Tage lang nicht öffnen. Legen Sie die Seite auf den Home-Bildschirm, am Mac ins Dock. Oder sichern Sie Ihre Antworten als Datei.',
  toSettings: 'Zu den Einstellungen',
} as const;
