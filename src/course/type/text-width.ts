import { characters, glyphWidths } from './glyph-widths.ts';

export type Face = 'text' | 'display';

export interface Type {
  readonly face: Face;
  readonly weight: number;
  /** In the unit of the result: of a drawing, or px of a slide. */
  readonly size: number;
}

/** What a letter takes that the face does not have: about as wide as an m. */
const unknown = 850;

/**
 * How wide a text is drawn, known before any browser draws it. Kerning is left out, which makes most lines shorter: rather
 * too much than too little.
 */
export function textWidth(text: string, { face, weight, size }: Type): number {
  const weights = Object.entries(glyphWidths[face]);
  const [, widths] = weights.find(([measured]) => Number(measured) >= weight) ?? weights.at(-1) ?? [];
  const sum = [...text].reduce((all, one) => all + (widths?.[characters.indexOf(one)] ?? unknown), 0);
  return (sum * size) / 1000;
}
