const quoted = (words: readonly string[]): string => words.map((word) => `„${word}“`).join(', ');
const nextNumber = 'Nennen Sie, wie viel es werden soll, zum Beispiel „60 Anfragen“.';
const nextDate = 'Nennen Sie einen Tag oder Monat, zum Beispiel „bis 30. Juni“.';
const nextBase = 'Nennen Sie den Stand von heute, zum Beispiel „statt 40“ oder „heute 40“.';
const nextOwner = 'Nennen Sie eine Person, zum Beispiel „Verantwortlich: Frau Demir“.';

/**
 * Words of the hints on a goal. They say what rules have recognised and why, and how to go on; whether the goal is good
 * they never say.
 */
export const smartHints = {
  open: 'Hinweise zum Ziel',
  closed: 'Hinweise geschlossen.',
  empty: 'Schreiben Sie zuerst Ihr Ziel. Die Hinweise erscheinen beim Schreiben.',
  note: 'Regeln suchen nur Wörter. Ob das Ziel passt, beurteilen Sie.',
  questions: {
    number: 'Zahl',
    unit: 'Einheit',
    date: 'Datum',
    base: 'Stand heute',
    owner: 'Zuständig',
  },
  recognisedAs: ' – erkannt als ',
  recognised: 'erkannt',
  notRecognised: 'nicht erkannt',
  count: (found: number, of: number) => `${found} von ${of} Angaben erkannt.`,
  missing: (questions: readonly string[]) => `Nicht erkannt: ${questions.join(', ')}.`,
  next: (place: number, of: number) => `Nächster Hinweis (${place} von ${of})`,
  /** Why a question counts as answered or not, with the words in question; then how to go on. */
  reasons: {
    amount: (words) => `${quoted(words)}: Das ist eine Menge. An ihr lässt sich das Ergebnis ablesen.`,
    change: (words) => `${quoted(words)}: Das sagt, um wie viel sich etwas ändert.`,
    more: (words) => `${quoted(words)} nennt keine Menge. Am Ende ist offen, ob es reicht. ${nextNumber}`,
    'only-dates': (words) => `${quoted(words)} ist eine Zeitangabe, keine Menge. ${nextNumber}`,
    'only-today': (words) =>
      `${quoted(words)} ist der Stand von heute. Der Wert, den Sie erreichen wollen, fehlt. ${nextNumber}`,
    'no-number': () => `Ohne Zahl lässt sich am Ende nicht ablesen, was erreicht ist. ${nextNumber}`,
    counted: (words) => `${quoted(words)}: Das sagt, was gezählt wird.`,
    bare: (words) =>
      `${quoted(words)} steht allein. Offen ist, was gezählt wird. Schreiben Sie es dazu, zum Beispiel „Anfragen im Monat“.`,
    'no-unit': () =>
      'Wo keine Zahl steht, wird nichts gezählt. Nennen Sie Zahl und Einheit, zum Beispiel „60 Anfragen“.',
    due: (words) => `${quoted(words)}: Das steht im Kalender. Dann lässt sich das Ergebnis prüfen.`,
    'some-time': (words) =>
      `${quoted(words)} steht in keinem Kalender. Jede Person versteht etwas anderes darunter. ${nextDate}`,
    beginning: (words) => `${quoted(words)} nennt einen Anfang. Offen ist, wann Sie das Ergebnis prüfen. ${nextDate}`,
    repeats: (words) => `${quoted(words)} sagt, wie oft etwas geschieht. Offen ist, bis wann. ${nextDate}`,
    'no-date': () => `Ohne Datum gibt es keinen Tag, an dem Sie das Ergebnis prüfen. ${nextDate}`,
    today: (words) => `${quoted(words)}: Das ist der Wert von heute. Mit ihm lässt sich vergleichen.`,
    'change-only': (words) => `${quoted(words)} nennt eine Änderung. Offen ist, von welchem Wert aus. ${nextBase}`,
    compared: (words) => `${quoted(words)} nennt den Vergleich, aber keinen Wert. ${nextBase}`,
    'no-base': () => `Ohne den Wert von heute ist offen, wie groß der Schritt ist. ${nextBase}`,
    named: (words) => `${quoted(words)}: Das nennt, wer sich kümmert.`,
    everyone: (words) => `${quoted(words)} nennt niemanden, der gefragt werden kann. ${nextOwner}`,
    'no-owner': () => `Ohne Namen bleibt offen, wer sich kümmert. ${nextOwner}`,
  } satisfies Record<string, (words: readonly string[]) => string>,
} as const;
