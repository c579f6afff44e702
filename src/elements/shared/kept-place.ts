import { given, withValues } from '../../model/response.ts';
import type { CourseAccess } from './course-context.ts';

/** In class, or alone: both may stand at different places. */
export type Setting = 'class' | 'alone';

export function settingOf({ host }: CourseAccess): Setting {
  return host === 'deck' ? 'class' : 'alone';
}

/** Where one is in a set or exercise, as it was kept under its id; empty at the beginning. */
export function keptPlace(course: CourseAccess, key: string): readonly string[] {
  return given(course.record.value(key) ?? {}, settingOf(course));
}

/** Keeps where one is, for this setting alone. */
export function keepPlace(course: CourseAccess, key: string, place: readonly string[]): void {
  const stored = course.record.value(key) ?? {};
  void course.record.saveValue(key, withValues(stored, settingOf(course), place));
}
