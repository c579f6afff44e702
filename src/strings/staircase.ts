/** The staircase, on whose steps cards are placed, beside the words of `placing.ts`. */
export const staircase = {
  /** A step as a place: „Stufe 1 von 5, Marktbeobachtung“ */
  step: (height: number, of: number, name: string) => `Stufe ${height} von ${of}, ${name}`,
} as const;
