import { pipe, regex, string } from 'valibot';
import type { Shape } from './shape.ts';

/** The schema of a German text. It is known by its identity: how a text stands in the file has rules of its own. */
export const text = string();

/** True where a shape is a text, or a text with further rules. */
export function isText(shape: Shape): boolean {
  return shape === text || (shape.pipe?.includes(text) ?? false);
}

/** The schema of an author's id. Three words are taken: `else` by feedback, the others by JavaScript's objects. */
export const id = pipe(
  string(),
  regex(
    /^(?!(?:else|constructor|prototype)$)[A-Za-z][A-Za-z0-9-]*$/,
    'an id begins with a letter and holds letters a–z and A–Z, digits and hyphens; else, constructor and prototype are taken',
  ),
);
