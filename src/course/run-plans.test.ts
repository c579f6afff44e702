import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { timesOf } from '../model/run-plan/day-times.ts';
import { contentsOf } from './contents.ts';
import { compile } from './course.ts';
import { readCourseFiles } from './read-files.ts';

const { course } = compile(readCourseFiles(join(import.meta.dirname, '../..')));
const contents = contentsOf(course);
const fourHours = course.plans.presets.find(({ id }) => id === 'vier-stunden')?.plan ?? course.plans.day;

describe('the plans of this course', () => {
  test('the whole day is 360 minutes from 9:00 to 16:25', () => {
    expect(timesOf(contents, course.plans.day)).toMatchObject({
      minutes: 360,
      pause: 85,
      start: 540,
      end: 985,
      shown: 80,
    });
  });

  test('the 4-hour version has at most 240 minutes, and leaves out what may be cut first', () => {
    const { minutes, chapters } = timesOf(contents, fourHours);
    expect(minutes).toBeLessThanOrEqual(240);
    expect(minutes).toBeGreaterThan(220);
    for (const { id, cuttable } of contents.slides) if (cuttable) expect(fourHours.off).toContain(id);
    expect(chapters.filter(({ shown }) => shown === 0).map(({ id }) => id)).toEqual(['K3']);
  });

  test('nobody sits longer than 90 minutes in the 4-hour version', () => {
    const pauses = fourHours.breaks.map(({ after }) => after);
    let block = 0;
    for (const { id, minutes } of timesOf(contents, fourHours).chapters) {
      block += minutes;
      expect(block).toBeLessThanOrEqual(90);
      if (pauses.includes(id)) block = 0;
    }
  });

  test('in the 4-hour version the fields of the strategy on one page are still written', () => {
    for (const slide of ['k2-s08', 'k4-s09', 'k6-s13', 'k7-s06', 'k8-s11', 'k9-s05']) {
      expect(fourHours.off).not.toContain(slide);
    }
  });
});
