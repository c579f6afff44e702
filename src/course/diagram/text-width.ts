import { characters, glyphWidths } from './glyph-widths.ts';

export interface Type {
  readonly face: 'text' | 'display';
  readonly weight: number;
  /** In units of the drawing. */
  readonly size: number;
}

/** What a letter takes that the face does not have: about as wide as an m. */
const unknown = 850;

/** How wide a text is drawn, in units of the drawing. Kerning is left out: it makes lines shorter by a few units. */
export function textWidth(text: string, { face, weight, size }: Type): number {
  const weights = Object.entries(glyphWidths[face]);
  const [, widths] = weights.find(([measured]) => Number(measured) >= weight) ?? weights.at(-1) ?? [];
  const sum = [...text].reduce((all, one) => all + (widths?.[characters.indexOf(one)] ?? unknown), 0);
  return (sum * size) / 1000;
}
