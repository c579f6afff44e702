import { textOf } from './canvas.ts';
import type { CanvasItem } from './item.ts';
import { plainText } from './plain-text.ts';
import type { Response } from './response.ts';

/** A canvas as plain text: what was typed, below its labels. An empty field says `empty`, so that nobody thinks that the text was cut off. */
export function canvasText(item: CanvasItem, response: Response, empty: string): string {
  const fields = item.body.fields.map(({ id, label }) => ({
    heading: label,
    text: textOf(response, id).trim() || empty,
  }));
  return plainText(item.title, fields);
}
