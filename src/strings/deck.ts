export const deck = {
  title: (number: number, count: number, headline: string) => `Folie ${number} von ${count}: ${headline}`,
  bar: 'Folien blättern',
  next: 'Nächste Folie',
  previous: 'Vorige Folie',
  asText: 'Als Text lesen',
  notes: 'Notizen in eigenem Fenster öffnen',
  resume: 'Vorführung fortsetzen',
  narrow: 'Das Fenster ist schmal. Als Text lässt sich die Folie besser lesen.',
  close: 'Schließen',
  unknownSlide: (asked: string, shown: string) => `Die Folie „${asked}“ gibt es nicht. Sie sehen Folie „${shown}“.`,
  unknownView: (asked: string) => `Die Ansicht „${asked}“ gibt es nicht. Sie sehen die übliche Ansicht.`,
  unknownItem: (asked: string) => `Die Aufgabe „${asked}“ gibt es nicht. Sie sehen den ganzen Kurs.`,
} as const;
