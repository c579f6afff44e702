import type { CanvasItem, PartId } from './item.ts';
import { given, type Response, withValues } from './response.ts';

/** So many words make a text that can be compared with model answers. */
export const wordsToCompare = 3;

/** Holds `shown` once the model answers are open. No field has this id: ids have no slash. */
const modelsPart = '/models';

/** The text of a field as it was typed; empty where nothing was. */
export function textOf(response: Response, field: PartId): string {
  return given(response, field)[0] ?? '';
}

/** A response in which the field has exactly this text. */
export function withText(response: Response, field: PartId, text: string): Response {
  return withValues(response, field, text === '' ? [] : [text]);
}

/** Whether the fields are filled on slides of their own and meet here: then the canvas is a page to print and to copy. */
export function isPage({ body }: CanvasItem): boolean {
  return body.fields.some(({ from }) => from !== undefined);
}

/** How many fields have a text. */
export function countWritten({ body }: CanvasItem, response: Response): number {
  return body.fields.filter(({ id }) => textOf(response, id).trim() !== '').length;
}

/** Whether something is written in a field that has model answers. */
export function hasBegun(item: CanvasItem, response: Response): boolean {
  return fieldsWithModels(item).some((field) => countWords(textOf(response, field)) > 0);
}

/** The fields with model answers in which fewer than `wordsToCompare` words stand, in the author's order. */
export function tooShortToCompare(item: CanvasItem, response: Response): readonly PartId[] {
  return fieldsWithModels(item).filter((field) => countWords(textOf(response, field)) < wordsToCompare);
}

/** Whether the learner has opened the model answers; they stay open while the text is changed. */
export function modelsShown(response: Response): boolean {
  return given(response, modelsPart).length > 0;
}

/** A response with the model answers open. */
export function showModels(response: Response): Response {
  return withValues(response, modelsPart, ['shown']);
}

function fieldsWithModels({ body }: CanvasItem): readonly PartId[] {
  return body.fields.filter(({ models }) => models?.length).map(({ id }) => id);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
