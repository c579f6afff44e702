import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan, smallDay } from '../testing/any-plan.ts';
import { decodePlan, encodePlan } from './plan-code.ts';
import { readKeptPlan, readPlan, writePlan } from './plan-file.ts';
import type { RunPlan } from './run-plan.ts';

const whole: RunPlan = { start: 540, breaks: [{ after: 'K1', minutes: 15 }], off: [], minutes: {} };
const short: RunPlan = { ...whole, off: ['k0-s02', 'k1-s01', 'k1-s02', 'k1-s03'], minutes: { 'k2-s01': 4 } };

describe('a plan as characters of an address', () => {
  test('any plan comes back as it was', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(decodePlan(smallDay, encodePlan(smallDay, plan))).toEqual(plan);
      }),
    );
  });

  test('holds only what an address leaves as it is', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const code = encodePlan(smallDay, plan);
        expect(encodeURIComponent(code)).toBe(code);
      }),
    );
  });

  test('names a chapter that is left out once', () => {
    expect(encodePlan(smallDay, short)).toMatch(/^1\.540\.1-15\.0-02_1\.2-01-4\.\d\d$/);
  });

  test('a link that was cut off or changed by a character is refused', () => {
    const code = encodePlan(smallDay, short);
    for (let length = 0; length < code.length; length += 1) {
      expect(typeof decodePlan(smallDay, code.slice(0, length)), code.slice(0, length)).toBe('string');
    }
    for (let place = 0; place < code.length; place += 1) {
      const changed = `${code.slice(0, place)}${code[place] === '3' ? '4' : '3'}${code.slice(place + 1)}`;
      expect(typeof decodePlan(smallDay, changed), changed).toBe('string');
    }
  });

  test('nothing that anyone types makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^1[.\d_-]{0,30}$/)), (code) => {
        const read = decodePlan(smallDay, code);
        if (typeof read === 'object') expect(encodePlan(smallDay, read)).toBeTruthy();
      }),
    );
  });

  test('says whether it is damaged, from a newer course or for another one', () => {
    const one = { chapters: smallDay.chapters.slice(0, 1), slides: smallDay.slides.slice(0, 3) };
    expect(decodePlan(smallDay, 'hallo')).toBe('damaged');
    expect(decodePlan(smallDay, '2.540.-.-.-.00')).toBe('newer');
    expect(decodePlan(one, encodePlan(smallDay, short))).toBe('other-course');
  });
});

describe('a plan as a file', () => {
  test('any plan comes back as it was', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(readPlan(smallDay, writePlan(plan))).toEqual(plan);
        expect(readKeptPlan(smallDay, writePlan(plan))).toEqual(plan);
      }),
    );
  });

  test.each([
    ['no JSON', 'Ablauf', 'damaged'],
    ['another file', '{"format":"smm-tag8-lernpass","version":1}', 'damaged'],
    ['a file that was cut off', writePlan(short).slice(0, 80), 'damaged'],
    ['a newer version', writePlan(short).replace('"version": 1', '"version": 2'), 'newer'],
    ['a start behind midnight', writePlan({ ...whole, start: 1440 }), 'damaged'],
    ['half minutes', writePlan({ ...whole, minutes: { 'k0-s01': 2.5 } }), 'damaged'],
    ['a break without end', writePlan({ ...whole, breaks: [{ after: 'K0', minutes: 241 }] }), 'damaged'],
    ['a slide that this course has not', writePlan({ ...whole, off: ['k7-s01'] }), 'other-course'],
    [
      'a break behind a chapter that there is not',
      writePlan({ ...whole, breaks: [{ after: 'K7', minutes: 5 }] }),
      'other-course',
    ],
    ['a list as minutes', writePlan(whole).replace('"minutes": {}', '"minutes": []'), 'damaged'],
  ])('%s is refused whole', (_, text, reason) => {
    expect(readPlan(smallDay, text)).toBe(reason);
  });

  test('what was kept before a slide was removed from the course goes on without it', () => {
    expect(readKeptPlan(smallDay, writePlan({ ...short, off: ['k0-s02', 'k7-s01'] }))).toEqual({
      ...short,
      off: ['k0-s02'],
    });
    expect(readKeptPlan(smallDay, 'kaputt')).toBeUndefined();
  });
});
