import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from './course.ts';
import { readCourseFiles } from './read-files.ts';

const { course } = compile(readCourseFiles(join(import.meta.dirname, '../..')));
const { items, errors } = course.review;

describe('what repetition knows of this course', () => {
  test('holds every graded item of the day in its order, and none of the test before it', () => {
    const graded = [...course.items.values()].filter((item) => 'bloom' in item && item.chapter !== 'K0');
    expect(items.map(({ id }) => id).sort()).toEqual(graded.map(({ id }) => id).sort());
    expect(items.map(({ chapter }) => chapter)).toEqual(items.map(({ chapter }) => chapter).sort());
  });

  test('has enough questions to ask, of every chapter that teaches', () => {
    const questions = items.filter(({ question }) => question);
    expect(questions.length).toBeGreaterThan(60);
    expect(new Set(questions.map(({ chapter }) => chapter)).size).toBe(9);
  });

  test('leads from every item to slides that teach it, but from two that draw on the whole day', () => {
    const slides = new Set(course.chapters.flatMap((chapter) => chapter.slides.map(({ id }) => id)));
    for (const slide of items.flatMap((item) => item.slides)) expect(slides).toContain(slide);
    expect(items.flatMap((item) => (item.slides.length ? [] : item.id))).toEqual(['q-k9-04', 'q-k9-05']);
  });

  test('says every thinking error as a sentence', () => {
    for (const name of items.flatMap((item) => item.errors)) expect(errors[name], name).toMatch(/^[„A-ZÄÖÜ].*\.$/);
  });
});
