const days = (count: number): string => {
  if (count === 0) return 'Heute';
  if (count === 1) return 'Gestern';
  return `Vor ${count} Tagen`;
};

/** Words of repetition: the page, the set of six, the calendar, the notebook of mistakes. */
export const repetition = {
  title: 'Wiederholen',
  set: 'Sechs Fragen aus mehreren Kapiteln',
  chips: 'Fragen von heute',
  due: (questions: number, chapters: number) =>
    `Heute fällig: ${questions} Fragen aus ${chapters === 1 ? 'einem Kapitel' : `${chapters} Kapiteln`}`,
  /** The set that the calendar has led to. */
  afterDays: (count: number) => (count === 1 ? 'Nach einem Tag' : `Nach ${count} Tagen`),
  dueHint: 'Antworten Sie aus dem Kopf, bevor Sie nachsehen.',
  nothingDue: 'Heute ist nichts fällig',
  nextDate: (date: string) => `Nächster Termin: ${date}.`,
  done: 'Für heute ist es geschafft',
  doneHint: 'Mehr an einem Tag bringt wenig, der Abstand macht es.',
  notBegun: 'Noch nichts zu wiederholen',
  notBegunHint: 'Beantworten Sie zuerst Fragen im Kurs. Am Tag danach beginnt hier das Wiederholen.',
  toCourse: 'Zum Kurs',
  anyway: 'Trotzdem sechs Fragen üben',
  loadFailed: 'Die Fragen konnten nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',

  chapter: (number: number) => `Kapitel ${number}`,
  question: (number: number, of: number, chapter: string) => `Frage ${number} von ${of} · ${chapter}`,
  whyNow: 'Warum jetzt?',
  why: {
    new: () => 'Diese Frage haben Sie noch nicht beantwortet.',
    sure: (count: number) => `${days(count)} waren Sie sicher, und es stimmte noch nicht alles.`,
    forgotten: (count: number) => `${days(count)} stimmte hier noch nicht alles.`,
    partly: (count: number) => `${days(count)} stimmte fast alles.`,
    helped: (count: number) => `${days(count)} half der Hinweis. Heute geht es ohne.`,
    fading: (count: number) =>
      count === 0 ? 'Heute beantwortet, zum Üben noch einmal.' : `${days(count)} richtig. Erinnern hält es fest.`,
  },
  next: 'Weiter',
  result: (right: number, of: number) => `Ergebnis: ${right} von ${of} beim ersten Versuch richtig`,
  allRight: 'Alles stimmt. Die Abstände werden größer.',
  someLeft: 'Was noch nicht stimmt, kommt bald wieder.',
  openHeading: (count: number) => (count === 1 ? 'Noch eine Frage offen' : `Noch ${count} Fragen offen`),
  openHint: 'Beantworten Sie auch diese, dann sehen Sie das Ergebnis.',
  openQuestion: (number: number, title: string) => `Frage ${number}: ${title}`,

  calendar: {
    heading: 'Termine in den Kalender',
    hint: 'Die Datei bleibt auf Ihrem Gerät. Ihr Kalender öffnet sie und erinnert Sie.',
    start: 'Tag des Kurses',
    time: 'Uhrzeit',
    button: 'Termine in meinen Kalender',
    dates: 'Das sind Ihre Termine',
    invalid: 'Bitte wählen Sie einen Tag und eine Uhrzeit.',
    done: 'Die Kalenderdatei ist gespeichert. Öffnen Sie sie mit Ihrem Kalender.',
    title: (count: number) => `Wiederholen: Social-Media-Strategie (${count === 1 ? '1 Tag' : `${count} Tage`} danach)`,
    description: [
      'Sechs Fragen aus mehreren Kapiteln, etwa zehn Minuten.',
      'Antworten Sie aus dem Kopf, bevor Sie nachsehen.',
    ],
  },

  mistakes: {
    heading: 'Fehlerheft',
    hint: 'Hier steht, was noch nicht stimmte. Ein Eintrag geht, wenn Sie an zwei verschiedenen Tagen richtig antworten.',
    none: 'Ihr Fehlerheft ist leer.',
    loading: 'Das Fehlerheft wird geladen.',
    thought: 'Sie haben gewählt:',
    reason: 'Warum es nicht so ist:',
    placed: (card: string, place: string) => `„${card}“ bei „${place}“`,
    text: (text: string) => `„${text}“`,
    truth: (statement: string, truth: boolean) => `„${statement}“ – ${truth ? 'stimmt' : 'stimmt nicht'}`,
    order: (early: string, late: string) => `„${early}“ vor „${late}“`,
    progress: 'Einmal richtig. Noch ein Tag, dann geht der Eintrag.',
    reread: (number: string, headline: string) => `Nachlesen: Folie ${number}, ${headline}`,
    more: (count: number) => (count === 1 ? 'Ein weiterer Eintrag' : `${count} weitere Einträge`),
    again: (title: string) => `Noch einmal: ${title}`,
    other: (title: string) => `Ähnliche Aufgabe: ${title}`,
  },

  training: {
    heading: 'Freies Training',
    hint: 'Die Fragen der Kapitel stehen Ihnen jederzeit offen.',
    chapter: (number: number, title: string) => `Kapitel ${number}: ${title}`,
  },
} as const;
