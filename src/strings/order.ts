import { quoteBriefly, quoteCard } from './placing.ts';

/** Words of the exercises in which steps are put into order. Steps come as they are written, and are quoted here. */
export const order = {
  list: (steps: number) => `Reihenfolge, ${steps} Schritte`,
  instruction: 'Ziehen oder Pfeile drücken',
  missing: 'Bringen Sie die Schritte zuerst in eine Reihenfolge.',

  /** Controls of a row; `place` names a select. */
  up: (step: string) => `${quoteCard(step)} nach oben`,
  down: (step: string) => `${quoteCard(step)} nach unten`,
  place: (step: string) => `Platz von ${quoteCard(step)}`,

  /** Messages for the live region. */
  moved: (step: string, place: number, count: number, before: string | undefined, after: string | undefined) =>
    `${quoteCard(step)} jetzt auf Platz ${place} von ${count}, ${
      before === undefined ? `vor ${quoteBriefly(after ?? '')}` : `nach ${quoteBriefly(before)}`
    }.`,
  alreadyFirst: (step: string) => `${quoteCard(step)} ist schon ganz oben.`,
  alreadyLast: (step: string) => `${quoteCard(step)} ist schon ganz unten.`,
  stays: (step: string, place: number) => `${quoteCard(step)} bleibt auf Platz ${place}.`,
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht. Die Reihenfolge ist wie vorher.',

  /** After checking. */
  result: (right: number, total: number) => `Ergebnis: ${right} von ${total} Nachbarschaften stimmen`,
  explanation: 'Eine Nachbarschaft stimmt, wenn der richtige Schritt direkt folgt.',
  pair: (step: string) => `Nachbarschaft mit ${quoteCard(step)}:`,
  yourPlace: (place: number) => `Ihr Platz: ${place}`,
  tooEarly: (step: string) => `${quoteCard(step)} zu früh:`,
  reason: (step: string) => `${quoteCard(step)}:`,
} as const;
