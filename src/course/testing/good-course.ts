import { join } from 'node:path';
import type { CourseFiles } from '../parsed.ts';
import { readCourseFiles } from '../read-files.ts';

/** A tiny course that has everything once. Whatever must not reach the page says „GEHEIM“. */
export const goodRoot = join(import.meta.dirname, '../fixtures/good');

/** The files of the tiny course, with `changes` made: a text for a path, or a replacement in the text that is there. */
export function goodFiles(changes: Readonly<Record<string, string | ((text: string) => string)>> = {}): CourseFiles {
  const files = new Map(readCourseFiles(goodRoot));
  for (const [path, change] of Object.entries(changes)) {
    const content = files.get(path) ?? '';
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    files.set(path, typeof change === 'string' ? change : change(text));
  }
  return files;
}
