import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type CourseFiles, isCourseText } from './parsed.ts';

/** The folders in which a course is written, relative to the project. */
export const courseFolders = ['slides', 'quizzes', 'assets'] as const;

/** Reads the course's files from disk; of pictures and fonts only the names. A folder that is not there is empty. */
export function readCourseFiles(root: string): CourseFiles {
  const paths = courseFolders.flatMap((folder) => filesIn(root, join(root, folder)));
  return new Map(paths.map((path) => [path, isCourseText(path) ? readFileSync(join(root, path)) : '']));
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
