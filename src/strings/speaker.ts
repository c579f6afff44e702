const numbers = [
  'null',
  'eine',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

function minutes(count: number): string {
  const word = numbers[count] ?? String(count);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${count === 1 ? 'Minute' : 'Minuten'}`;
}

export const speaker = {
  title: 'Notizen',
  clock: 'Uhr',
  ofMinutes: (planned: number) => `von ${planned} Min.`,
  onSlide: 'Zeit auf dieser Folie',
  slide: 'Folie',
  off: 'Im Ablauf ausgelassen',
  of: (number: number, of: number) => `${number}/${of}`,
  step: (number: number, of: number) => `Schritt ${number}/${of}`,
  current: 'Aktuelle Folie',
  next: 'Danach',
  last: 'Das ist die letzte Folie.',
  notes: 'Notizen',
  noNotes: 'Zu dieser Folie gibt es keine Notizen.',
  controls: 'Folien steuern',
  forward: 'Weiter',
  back: 'Zurück',
  black: 'Schwarz',
  pointer: 'Zeiger',
  alone: 'Kein Folienfenster verbunden.',
  openDeck: 'Folien öffnen',
  connected: 'Folienfenster verbunden',
  isBlack: 'Der Beamer ist schwarz.',

  time: 'Zeit und Plan',
  startTime: 'Zeit starten',
  restartTime: 'Zeit neu starten',
  undoRestart: 'Zurücknehmen',
  notStarted: 'Die Zeit läuft noch nicht.',
  startHint: 'Sie beginnt mit der nächsten Folie oder jetzt.',
  onPlan: 'Im Plan.',
  late: (count: number) => `${minutes(count)} hinter Plan.`,
  early: (count: number) => `${minutes(count)} vor Plan.`,
  ends: (chapter: number, time: string, pause: number) =>
    `Kapitel ${chapter} endet um ${time}${pause > 0 ? `, dann ${pause} Min. Pause` : ''}.`,
  cuts: (slides: readonly string[]) => `Weglassen können Sie ${slides.join(' und ')}.`,
  cut: (number: string, headline: string, count: number) => `${number} „${headline}“ (${count} Min.)`,
  bar: (chapter: number, from: string, to: string, planned: string, now: string) =>
    `Kapitel ${chapter} von ${from} bis ${to}, nach Plan ${planned}, jetzt ${now}`,

  solution: 'Lösung',
  onlyHere: 'Noch nur hier zu sehen.',
  shownToAll: 'Auch im Raum zu sehen.',
  trueWord: 'stimmt',
  falseWord: 'stimmt nicht',
  also: (values: readonly string[]) => `auch: ${values.join(', ')}`,
  neutral: (values: readonly string[]) => `zählt nicht: ${values.join(', ')}`,
} as const;
