import { describe, expect, test } from 'vitest';
import { calm, earlyOrLate, reply, scene, story, turn } from '../testing/story.ts';
import { silence } from './play.ts';
import { countsOf, curveOf, reportOf, trendOf } from './report.ts';

function report(...choices: readonly string[]) {
  return reportOf(earlyOrLate, { seed: 1, choices });
}

test('there is none while turns are left', () => {
  expect(report('zeichen')).toBeUndefined();
});

describe('of each choice it names', () => {
  const [first, second] = report('zeichen', 'zeichen')?.choices ?? [];

  test('time, words, rules, reason and what came of it', () => {
    expect(first).toMatchObject({
      turn: 1,
      time: 'Freitag, 17:42 Uhr',
      text: 'Antwort zeichen',
      keeps: ['schnell', 'hoeflich'],
      consequence: 'Es geschieht wenig.',
      because: 'Grund.',
      before: calm,
    });
    expect(first?.after).toEqual(second?.before);
  });

  test('the reply that leads further, where there is one', () => {
    expect(first?.better).toBeUndefined();
    expect(second?.better).toEqual({ id: 'ruhe', text: 'Antwort ruhe', because: 'Grund.' });
  });

  test('no words where nobody answered, and never silence as the better way', () => {
    const [silent] = report(silence, 'ruhe')?.choices ?? [];
    expect(silent).not.toHaveProperty('text');
    expect(silent?.better?.id).toBe('zeichen');
  });
});

test('the better reply is the one with the better end, not the better moment', () => {
  const trap = story({
    replies: [
      reply('lob', { effect: { excitement: -1 } }),
      reply('klaerung', {}),
      reply('schluss', { when: { said: ['klaerung'] }, effect: { excitement: -3 } }, {}),
    ],
    turns: [turn(scene('eins', ['lob', 'klaerung'])), turn(scene('zwei', ['schluss']))],
  });
  const [first] = reportOf(trap, { seed: 1, choices: ['lob', 'schluss'] })?.choices ?? [];
  expect(first?.better?.id).toBe('klaerung');
});

test('a rule counts in the turns in which a reply would have kept it', () => {
  const counts = Object.fromEntries(
    (report(silence, 'ruhe')?.counts ?? []).map(({ rule, kept, possible }) => [rule, [kept, possible]]),
  );
  expect(counts).toEqual({ schnell: [0, 1], ernsthaft: [0, 0], gruendlich: [0, 0], hoeflich: [1, 2] });
});

test('the ending is the first whose condition holds', () => {
  const ends = story({
    ...earlyOrLate,
    endings: [
      { id: 'ruhig', when: { excitement: { max: 2 } }, title: 'Ruhig', text: 'R.' },
      { id: 'laut', when: {}, title: 'Laut', text: 'L.' },
    ],
  });
  expect(reportOf(ends, { seed: 1, choices: ['zeichen', 'ruhe'] })?.ending?.id).toBe('ruhig');
  expect(reportOf(ends, { seed: 1, choices: ['ruhe', 'ruhe'] })?.ending?.id).toBe('laut');
});

test('the seed changes no judgement', () => {
  const judged = (seed: number) => reportOf(earlyOrLate, { seed, choices: ['ruhe', 'zeichen'] });
  expect(judged(1)).toEqual(judged(99));
});

test('the curve has a point per turn begun, and the last says how it ended', () => {
  expect(curveOf(earlyOrLate, { seed: 1, choices: [] }).map(({ excitement }) => excitement)).toEqual([3]);
  expect(curveOf(earlyOrLate, { seed: 1, choices: ['zeichen', 'zeichen'] })).toEqual([
    { hours: 0, time: 'Freitag, 17:42 Uhr', excitement: 3 },
    { hours: 0, time: 'Freitag, 17:42 Uhr', excitement: 2 },
    { hours: 0, time: 'Freitag, 17:42 Uhr', excitement: 4 },
  ]);
});

test('before the end the rules are counted for the turns behind', () => {
  const [quick] = countsOf(earlyOrLate, { seed: 1, choices: ['zeichen'] });
  expect(quick).toEqual({ rule: 'schnell', kept: 1, possible: 1 });
  expect(countsOf(earlyOrLate, { seed: 1, choices: [] }).map(({ possible }) => possible)).toEqual([0, 0, 0, 0]);
});

test('the trend is that of the last turn', () => {
  const trend = (...choices: readonly string[]) => trendOf(curveOf(earlyOrLate, { seed: 1, choices }));
  expect(trend()).toBeUndefined();
  expect(trend('zeichen')).toBe('falling');
  expect(trend('zeichen', 'zeichen')).toBe('rising');
  expect(trend('zeichen', 'ruhe')).toBe('level');
});
