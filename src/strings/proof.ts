const whole = (number: number): string => number.toLocaleString('de-DE');

/** The page „Nachweis“: what a machine has tried, in numbers of its last run, and what nobody could try. */
export const proof = {
  title: 'Nachweis',
  lead: (day: string, commit: string): string =>
    `Am ${day} hat ein Programm den ganzen Kurstag durchgespielt (Stand ${commit}). Alle Zahlen hier stammen aus diesem Lauf.`,
  changed: 'Dabei lagen Änderungen vor, die noch zu keinem Stand gehörten.',
  none: 'Das Programm ist für diese Fassung noch nicht gelaufen.',
  unloadable: 'Der Nachweis lässt sich gerade nicht laden. Laden Sie die Seite neu, sobald Sie Netz haben.',
  machine: (chromium: string): string => `Browser: Chromium ${chromium}. Dazu kommt Firefox für ausgewählte Wege.`,
  open: 'In diesem Lauf ist alles gelungen.',
  closed: (count: number): string =>
    count === 1 ? 'In diesem Lauf ist eine Prüfung misslungen.' : `In diesem Lauf sind ${count} Prüfungen misslungen.`,
  tried: 'Was geprüft wurde',
  units: 'Prüfungen einzelner Teile',
  oracles: 'Bewertungsfälle von Moodle, H5P, QTI und Open edX mit gleichem Ergebnis',
  journeys: 'Wege durch die fertige Seite',
  again: 'Davon erst im zweiten Anlauf gelungen',
  counts: {
    looks: 'Blicke auf Folien, Seiten und Zustände ohne Barriere nach axe',
    requests: 'Anfragen auf diesen Wegen, keine davon an eine andere Adresse',
    solved: 'Gelöste Übungen und Fragen: mit Tastatur, Maus, Finger und Liste, immer mit voller Punktzahl',
    random: 'Zufällige Handgriffe ohne Absturz',
  },
  course: 'Was im Kurs steht',
  taught: 'Aussagen der Vorlage, die gelehrt werden',
  questions: 'Geplante Fragen, die es gibt',
  slides: 'Folien',
  share: (is: number, of: number): string => `${whole(is)} von ${whole(of)}`,
  weight: 'Was geladen wird, bis die erste Folie umblättert',
  kilobytes: (bytes: number): string => `${(bytes / 1000).toLocaleString('de-DE', { maximumFractionDigits: 1 })} kB`,
  atMost: (bytes: number): string => `höchstens ${whole(bytes / 1000)} kB`,
  kinds: { HTML: 'Texte und Zeichnungen aller Folien', JavaScript: 'Programm', CSS: 'Gestaltung', Fonts: 'Schriften' },
  notTriedHeading: 'Was nicht geprüft werden konnte',
  notTriedLead: 'Diese Geräte und Programme standen nicht zur Verfügung:',
  notTried: [
    'Safari auf iPhone, iPad und Mac',
    'Sprachausgaben: VoiceOver, TalkBack, NVDA, JAWS. Verglichen wurden Namen, Orte und Meldungen, die sie vorlesen.',
    'ein echtes Telefon, ein Beamer, ein Whiteboard, eine Fernbedienung, ein Drucker',
    'Kalenderprogramme: Die Datei wurde mit der Norm verglichen.',
    'Windows und macOS',
    'fünfzehn Menschen in einem Raum',
  ],
  number: whole,
} as const;
