import { textOf } from './canvas.ts';
import type { CanvasItem } from './item.ts';
import type { Response } from './response.ts';

/**
 * A canvas as plain text, to be pasted into a mail: title and labels as headings underlined with signs, because capitals
 * would change words with ß, then what was typed. An empty field says `empty`, so that nobody thinks that the text was cut off.
 */
export function canvasText(item: CanvasItem, response: Response, empty: string): string {
  const fields = item.body.fields.map(({ id, label }) => {
    const text = textOf(response, id).trim();
    return `${heading(label, '-')}\n${text || empty}`;
  });
  return [heading(item.title, '='), ...fields].join('\n\n');
}

function heading(text: string, sign: string): string {
  return `${text}\n${sign.repeat(text.length)}`;
}
