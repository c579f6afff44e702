/** Words of the simulator. */
const rules = {
  schnell: 'schnell',
  ernsthaft: 'ernsthaft',
  gruendlich: 'gründlich',
  hoeflich: 'höflich',
} as const;

export const simulation = {
  rules,
  rulesHeading: 'Vier Regeln',
  task: (turns: number) =>
    `Entscheiden Sie in ${turns} Wendungen, was das Team antwortet. Jede Antwort verändert, was danach kommt.`,
  time: 'Zeit pro Runde',
  seconds: (seconds: number) => {
    if (seconds === 0) return 'Ohne Zeit';
    return seconds < 600 ? `${seconds} s` : `${seconds / 60} min`;
  },
  start: 'Starten',
  seed: (seed: number) => `Startzahl ${seed}`,

  turn: (turn: number, of: number) => `Wendung ${turn} von ${of}`,
  trend: { rising: 'steigend', falling: 'fallend', level: 'gleich' },
  excitement: 'Erregung',
  of: (value: number, most: number) => `${value} von ${most}`,
  curve: (values: readonly number[]) =>
    values.length > 1
      ? `Verlauf der Erregung, von 0 bis 10: erst ${values.slice(0, -1).join(', dann ')}, zuletzt ${values.at(-1)}.`
      : `Die Erregung beginnt bei ${values[0]} von 10.`,
  end: 'Ende',
  trust: 'Vertrauen',
  reach: 'Lesen mit',
  readers: (thousands: number) => (thousands > 0 ? `${thousands}\u00a0000` : 'wenige'),
  load: 'Last im Team',
  hours: 'Seit Beginn',
  hoursGone: (hours: number) => `${hours.toLocaleString('de')} ${hours === 1 ? 'Stunde' : 'Stunden'}`,
  comments: 'Neue Kommentare',
  counts: 'Regeln bisher eingehalten',
  /** `possible` turns in which a reply would have kept the rule. */
  kept: (kept: number, possible: number) => (possible > 0 ? `${kept} von ${possible}` : '–'),
  keptNone: 'noch nicht gefragt',

  answer: 'Antworten',
  next: 'Weiter',
  back: 'Zurück',
  again: 'Nochmal von vorn',
  begunAnew: 'Neu begonnen. Der Verlauf ist leer.',
  undo: 'Rückgängig',
  undone: 'Der Verlauf ist wieder da.',
  chooseFirst: 'Bitte wählen Sie zuerst eine Antwort.',

  pause: 'Zeit anhalten',
  resume: 'Zeit starten',
  left: (seconds: number) => `Noch ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  over: 'Die Zeit ist um. Niemand hat geantwortet.',

  consequence: 'Was daraus wird',
  silence: 'Niemand hat rechtzeitig geantwortet',
  happened: 'Außerdem:',
  keeps: (ids: readonly (keyof typeof rules)[]) => `Eingehalten: ${ids.map((id) => rules[id]).join(', ')}`,
  breaks: (ids: readonly (keyof typeof rules)[]) => `Nicht eingehalten: ${ids.map((id) => rules[id]).join(', ')}`,

  decisions: 'Ihre Entscheidungen',
  decision: (turn: number, time: string) => `Wendung ${turn}: ${time}`,
  said: 'Ihre Antwort',
  better: 'Bessere Antwort',
  best: 'Eine bessere Antwort gab es hier nicht.',
  nextDecision: 'Nächste Entscheidung',
  firstDecision: 'Entscheidungen ansehen',
  overview: 'Zum Ergebnis',
  replay: (turn: number) => `Ab Wendung ${turn} noch einmal`,
} as const;
