/** Words of the SMART grid, beside those of `placing.ts`. */
export const smartGrid = {
  instruction: 'Ziel wählen, dann die Spalte mit der Lücke.',
  status: (placed: number, total: number) => `${placed} von ${total} Zielen ${placed === 1 ? 'liegt' : 'liegen'}.`,
  selected: (goal: number) => `Ziel ${goal} gewählt. Esc bricht ab.`,
  inRow: (goal: number, name: string) => `Ziel ${goal}: ${name}`,
  /** A mark is a word of its own: the field's, with what it means there. */
  gap: (field: string) => `bei ${field} fehlt etwas`,
  takeAway: (mark: string) => `${mark}, wegnehmen`,
  tapWhatIsMissing: 'Tippen Sie an, was fehlt.',
  judgedMark: (goal: number, field: string, verdict: string) => `Ziel ${goal}: ${field}: ${verdict}`,
  judgedReason: (goal: number, field: string, verdict: string, reason: string) =>
    `Ziel ${goal}: ${field}: ${verdict}. ${reason}`,
  missed: 'fehlte',
  neutral: 'nicht gewertet',
  markAll: (goals: number) =>
    `Noch ${goals === 1 ? '1 Ziel' : `${goals} Ziele`} offen. Setzen Sie in jeder Zeile mindestens eine Marke.`,
  table: 'Ziele und was ihnen fehlt',
  goal: 'Ziel',
} as const;
