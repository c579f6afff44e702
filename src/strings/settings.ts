/** Words of the settings page. */
export const settings = {
  title: 'Einstellungen',
  kept: 'Was Sie wählen, gilt sofort und bleibt auf diesem Gerät.',
  notKept: 'Ihr Browser speichert hier nichts. Ihre Wahl gilt, bis Sie den Kurs verlassen.',

  display: 'Anzeige',
  theme: {
    legend: 'Farben',
    hint: 'Ohne Wahl sind Folien immer hell.',
    options: { device: 'Wie das Gerät', hell: 'Hell', dunkel: 'Dunkel', kontrast: 'Hoher Kontrast' },
  },
  size: {
    legend: 'Schrift',
    hint: 'Auf Folien wächst, was gelesen wird. Übungen behalten dort ihre Größe.',
    options: { device: 'Normal', gross: 'Groß' },
  },
  motion: {
    legend: 'Bewegung',
    hint: 'Ohne Bewegung sind Karten und Zeilen gleich an ihrem Platz.',
    options: { device: 'Wie das Gerät', ruhig: 'Ohne Bewegung' },
  },

  control: 'Bedienung',
  keys: {
    legend: 'Tastenkürzel auf Folien',
    hint: 'Einzelne Buchstaben wirken dort: N blättert weiter, P zurück, B macht den Bildschirm schwarz, S öffnet die Notizen. Pfeile, Leertaste, Bild auf und Bild ab gehen immer.',
    options: { device: 'An', aus: 'Aus' },
  },
  exercises: {
    legend: 'Übungen zum Zuordnen',
    hint: 'Auf schmalen Bildschirmen beginnen sie immer als Liste. Umschalten geht an jeder Übung.',
    options: { device: 'Als Brett', liste: 'Als Liste' },
  },

  privacy: 'Datenschutz',
  privacySentences: [
    'Ihre Antworten, Texte und Einstellungen bleiben auf diesem Gerät.',
    'Es gibt kein Konto, keine Cookies und keine Zählung von Besuchen.',
    'Die Seite lädt nichts von anderen Anbietern.',
    'Wer die Seite bereitstellt, sieht beim Laden die Adresse Ihres Anschlusses im Netz.',
    'Eine Sicherung kommt nur dorthin, wohin Sie die Datei geben.',
  ],
  imprint: 'Impressum und Datenschutz des Anbieters',

  accessibility: 'Barrierefreiheit',
  goal: 'Ziel ist WCAG 2.2, Stufe AA. Alle Übungen gehen mit Tastatur, mit Tippen und ohne Ziehen. Farbe ist nie das einzige Zeichen.',
  tried:
    'Ausprobiert in Chromium am Rechner und in der Größe von Telefonen, mit Tastatur, großer Schrift und drei Farben, die wichtigsten Wege auch in Firefox. Das Prüfprogramm axe hat dabei keinen Fehler gemeldet.',
  gapsLead: 'Was wir wissen und was fehlt:',
  gaps: [
    'Noch nicht ausprobiert: iPhone und iPad, Safari.',
    'Noch nicht ausprobiert: die Vorleseprogramme VoiceOver, NVDA, JAWS und TalkBack.',
    'Folien füllen das Fenster. Vergrößern im Browser hilft dort wenig, in der Textansicht schon.',
    'Es gibt den Kurs nicht in Leichter Sprache und nicht in Gebärdensprache.',
  ],
  proof: 'Nachweis: was geprüft wurde',
  statementDate: 'Stand: November 2026',

  feedback: 'Rückmeldung',
  feedbackLead: 'Etwas ist falsch, fehlt oder lässt sich nicht bedienen? Schreiben Sie an',
  noFeedback: 'Fragen und Hinweise nimmt an, wer Ihnen diesen Kurs gegeben hat.',
} as const;
