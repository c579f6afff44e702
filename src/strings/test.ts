const questions = (count: number): string => (count === 1 ? 'eine Frage' : `${count} Fragen`);
const upper = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Words of a test: a set that is asked once and judged at its end. */
export const test = {
  number: (number: number) => `Startzahl ${number}`,
  drawn: (count: number, chapters: number) =>
    `${upper(questions(count))} aus ${chapters === 1 ? 'einem Kapitel' : `${chapters} Kapiteln`}.`,
  fewer: (count: number, wanted: number) =>
    `Dieser Test hat ${count} statt ${wanted} Fragen, weil noch nicht alle Kapitel fertig sind.`,
  rules: 'Jede Frage wird einmal gestellt. Das Ergebnis sehen Sie nach der letzten.',
  rulesBefore: 'Jede Frage wird einmal gestellt. Die Ergebnisse öffnen sich nach dem Abschlusstest.',
  noQuestions: 'Für diesen Test gibt es noch keine Fragen. Sie kommen mit den Kapiteln.',
  answered: 'beantwortet',
  stored: (open: number) => `Antwort gespeichert. Noch ${questions(open)} offen.`,
  openHeading: (open: number) => `Noch ${questions(open)} offen`,
  openHint: 'Beantworten Sie auch diese, dann sehen Sie das Ergebnis.',
  openHintBefore: 'Beantworten Sie auch diese, dann ist der Test vollständig.',
  openQuestion: (number: number, title: string) => `Frage ${number}: ${title}`,
  storedHeading: 'Ihre Antworten sind gespeichert',
  storedHint: 'Die Ergebnisse öffnen sich nach dem Abschlusstest. Dann sehen Sie auch die Gründe.',
  result: (right: number, of: number) => `Ergebnis: ${right} von ${of} richtig`,
  resultHint: 'Gezählt sind Fragen, bei denen alles stimmt. Jede Frage öffnen Sie oben mit ihrer Nummer.',
  toResult: 'Zum Ergebnis',
  startOver: 'Neu beginnen',
  startedOver: (number: number) => `Neuer Test mit der Startzahl ${number}.`,
  score: (right: number, of: number) => `${right} von ${of}`,
  reread: 'Nachlesen:',
  slide: (number: string, headline: string) => `Folie ${number}: ${headline}`,
  page: (number: number, of: number) => `Seite ${number} von ${of}`,
  back: 'Zurück',
  next: 'Weiter',
  comparison: 'Vorher und nachher',
  comparisonHint: 'Je zwei Fragen prüfen dasselbe an verschiedenen Fällen. Sie sehen den Anteil der Punkte.',
  question: 'Frage',
  before: 'Vortest',
  after: 'Abschlusstest',
  percent: (share: number) => `${Math.round(share * 100)}\u00a0%`,
  notAnswered: 'nicht beantwortet',
  nothingBefore: 'Vor diesem Test haben Sie auf diesem Gerät keinen Vortest beantwortet.',
  rereadNotice: 'Nachlesen',
  backToResult: 'Zurück zum Ergebnis',
} as const;
