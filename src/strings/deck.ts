const pauseWords = ['ohne Pause', 'mit einer Pause', 'mit zwei Pausen', 'mit drei Pausen', 'mit vier Pausen'];

export const deck = {
  title: (number: number, count: number, headline: string) => `Folie ${number} von ${count}: ${headline}`,
  titleOff: (headline: string) => `Im Ablauf ausgeschaltet: ${headline}`,
  daySpan: (from: string, to: string, pauses: number) =>
    `Von ${from} bis ${to} Uhr, ${pauseWords[pauses] ?? `mit ${pauses} Pausen`}`,
  timetable: (stops: number, from: string, to: string) =>
    `${stops} Stationen des Tages von ${from} bis ${to} Uhr, am Ende ein Blatt`,
  bar: 'Folien blättern',
  next: 'Nächste Folie',
  previous: 'Vorige Folie',
  asText: 'Als Text lesen',
  notes: 'Notizen in eigenem Fenster öffnen',
  menu: 'Kapitel und Suche öffnen',
  wayBack: 'Nach einem Sprung zurück',
  back: (number: string, headline: string) => `Zurück zu ${number}: ${headline}`,
  resume: 'Vorführung fortsetzen',
  narrow: 'Das Fenster ist schmal. Als Text lässt sich die Folie besser lesen.',
  close: 'Schließen',
  unknownSlide: (asked: string, shown: string) => `Die Folie „${asked}“ gibt es nicht. Sie sehen Folie „${shown}“.`,
  unknownView: (asked: string) => `Die Ansicht „${asked}“ gibt es nicht. Sie sehen die übliche Ansicht.`,
  unknownItem: (asked: string) => `Die Aufgabe „${asked}“ gibt es nicht. Sie sehen den ganzen Kurs.`,
} as const;
