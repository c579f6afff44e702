import { describe, expect, test } from 'vitest';
import { smallDay } from '../testing/any-plan.ts';
import { planVersion } from './plan-code.ts';
import { longestPlan, readKeptPlan, readPlan, writePlan } from './plan-file.ts';
import type { RunPlan } from './run-plan.ts';

const plan: RunPlan = {
  start: 540,
  breaks: [{ after: 'K1', minutes: 15 }],
  off: ['k0-s02'],
  minutes: { 'k2-s01': 4 },
};
const written = JSON.parse(writePlan(plan));
const read = (changed: object) => readPlan(smallDay, JSON.stringify({ ...written, ...changed }));

describe('a plan as a file', () => {
  test('comes back as it was, and is made to be read by people', () => {
    const text = writePlan(plan);
    expect(readPlan(smallDay, text)).toEqual(plan);
    expect(readKeptPlan(smallDay, text)).toEqual(plan);
    expect(text).toMatch(/^\{\n {2}"format": "smm-tag8-ablauf",\n {2}"version": \d+,\n/);
  });

  test.each([
    ['another format', { format: 'smm-tag8-antworten' }],
    ['a version that is no number', { version: '1' }],
    ['a start that is no number', { start: '9:00' }],
    ['breaks that are no list', { breaks: { after: 'K1', minutes: 15 } }],
    ['a break that is none', { breaks: [null] }],
    ['a break that is a list', { breaks: [['K1', 15]] }],
    ['a break behind nothing', { breaks: [{ minutes: 15 }] }],
    ['a break without minutes', { breaks: [{ after: 'K1' }] }],
    ['slides that are no list', { off: 'k0-s02' }],
    ['a slide that is no text', { off: [2] }],
    ['minutes that are none', { minutes: null }],
    ['minutes as a list', { minutes: [4] }],
    ['minutes that are no number', { minutes: { 'k2-s01': '4' } }],
  ])('%s is damaged', (_, changed) => {
    expect(read(changed)).toBe('damaged');
  });

  test.each([['null'], ['[]'], ['"smm-tag8-ablauf"'], ['{'], ['']])(
    '%o is damaged, and no plan of this device',
    (text) => {
      expect(readPlan(smallDay, text)).toBe('damaged');
      expect(readKeptPlan(smallDay, text)).toBeUndefined();
    },
  );

  test('a file of the greatest length is read, a longer one is not', () => {
    const text = writePlan(plan);
    expect(readPlan(smallDay, text.padEnd(longestPlan))).toEqual(plan);
    expect(readPlan(smallDay, text.padEnd(longestPlan + 1))).toBe('damaged');
  });

  test('a plan of a newer course says so', () => {
    expect(read({ version: planVersion + 1 })).toBe('newer');
  });

  test('what the course does not have any more is refused in a file, and left out of what the device has kept', () => {
    const text = writePlan({ ...plan, off: ['k0-s02', 'k7-s01'] });
    expect(typeof readPlan(smallDay, text)).toBe('string');
    expect(readKeptPlan(smallDay, text)).toEqual(plan);
  });

  test('minutes that no slide can take are refused, from the device too', () => {
    const text = writePlan({ ...plan, minutes: { 'k2-s01': 0 } });
    expect(typeof readPlan(smallDay, text)).toBe('string');
    expect(readKeptPlan(smallDay, text)).toBeUndefined();
  });
});
