export const reader = {
  title: (headline: string, course: string) => `${headline} – ${course}`,
  skip: 'Zum Inhalt springen',
  asSlides: 'Als Folien zeigen',
  place: 'Wo Sie sind',
  count: (number: number, of: number) => `${number}/${of}`,
  countLong: (number: number, of: number) => `Folie ${number} von ${of}`,
  wholeCourse: 'Zum ganzen Kurs',

  // Chapters that fold
  chapter: (number: number) => `Kapitel ${number}`,
  chapterTitle: (number: number, title: string) => `Kapitel ${number}: ${title}`,
  unfolded: (number: number, title: string, slides: number) =>
    `Kapitel ${number}, ${title}, ist aufgeklappt: ${slides} ${slides === 1 ? 'Folie' : 'Folien'}.`,
  minutes: (minutes: number) => `${minutes} Minuten`,

  // How far a chapter is done
  untouched: 'Noch nichts beantwortet',
  questions: (done: number, of: number) => `${done} von ${of} ${of === 1 ? 'Frage' : 'Fragen'} beantwortet`,
  exercises: (done: number, of: number) => `${done} von ${of} ${of === 1 ? 'Übung' : 'Übungen'}`,

  // The bar at the foot
  steps: 'Blättern',
  next: 'Weiter',
  nextTo: (headline: string) => `zu: ${headline}`,
  toChapter: (number: number) => `zu Kapitel ${number}`,
  back: (headline: string) => `Zurück zu: ${headline}`,
  openChapters: (number: string) => (number ? `Kapitel wählen, jetzt Kapitel ${number}` : 'Kapitel wählen'),

  // The sheet of chapters
  chapters: 'Kapitel',
  close: 'Schließen',
  repetition: 'Wiederholen',
  settings: 'Einstellungen',
  notes: 'Meine Notizen',
  glossary: 'Glossar',

  // The card that leads back to the last place
  resume: 'Weiterlesen',
  resumeAt: {
    question: (chapter: number, number: number) => `Weiter bei Kapitel ${chapter}, Frage ${number}`,
    exercise: (chapter: number, number: number) => `Weiter bei Kapitel ${chapter}, Übung ${number}`,
    slide: (chapter: number, number: number) => `Weiter bei Kapitel ${chapter}, Folie ${number}`,
  },
} as const;
