import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readJourneys, readUnits } from './results.mjs';
import { proofPage } from './write-proof.mjs';

const kept = (name, value) => {
  const file = join(mkdtempSync(join(tmpdir(), 'proof-')), name);
  writeFileSync(file, JSON.stringify(value));
  return file;
};

const spec = (title, status, ...counted) => ({
  file: 'gate.spec.ts',
  title,
  tests: [{ status, annotations: counted.map((description) => ({ type: 'proof', description })) }],
});

it('what tests counted is summed over all of them, and a failed one is named', () => {
  const file = kept('journeys.json', {
    suites: [
      {
        title: 'gate.spec.ts',
        file: 'gate.spec.ts',
        specs: [{ ...spec('a slide', 'expected', 'looks 2'), tags: ['gate'] }],
        suites: [
          {
            title: 'in the dark',
            file: 'gate.spec.ts',
            specs: [spec('a page', 'unexpected', 'looks 3', 'turns 100'), spec('a set', 'flaky')],
          },
        ],
      },
    ],
  });
  expect(readJourneys(file)).toEqual({
    passed: 2,
    failed: ['gate.spec.ts: in the dark › a page'],
    again: ['gate.spec.ts: in the dark › a set'],
    gate: { 'gate.spec.ts': 1 },
    counts: { looks: 5, turns: 100 },
  });
});

it('a run that did not come so far counts nothing', () => {
  expect(readJourneys('/nowhere.json')).toEqual({ passed: 0, failed: [], again: [], gate: {}, counts: {} });
  expect(readUnits('/nowhere.json')).toEqual({ files: 0, passed: 0, failed: 0, oracles: 0 });
});

it('only grading cases that agree count as agreeing', () => {
  const one = (status, group) => ({ status, ancestorTitles: [group] });
  const file = kept('units.json', {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      {
        name: '/house/src/model/oracles.test.ts',
        assertionResults: [
          one('passed', 'grading agrees with other systems'),
          one('failed', 'grading agrees with other systems'),
          one('passed', 'the excluded cases'),
        ],
      },
      {
        name: '/house/src/model/grade.test.ts',
        assertionResults: [one('passed', 'grading agrees with other systems')],
      },
    ],
  });
  expect(readUnits(file)).toEqual({ files: 2, passed: 3, failed: 1, oracles: 1 });
});

it('the page says what failed, and that files were changed', () => {
  const page = proofPage(
    {
      date: '2026-11-27',
      commit: 'abc1234',
      changed: true,
      machine: { cores: 2, node: '20.20.0', chromium: '156' },
      steps: [{ name: 'Types', seconds: 9, ok: false }],
      units: { files: 1, passed: 2, failed: 0, oracles: 3 },
      journeys: {
        passed: 4,
        failed: ['a.spec.ts: opens'],
        again: ['b.spec.ts: turns'],
        gate: { 'gate.spec.ts': 2, 'axe.spec.ts': 3 },
        counts: { looks: 5 },
      },
      course: { lines: ['Questions: 68 of 68 planned'], taught: { is: 97, of: 97 }, questions: { is: 68, of: 68 } },
      deck: { slides: 80, requests: 9, foreign: [], sizes: [{ kind: 'CSS', gzip: 20_600, most: 24_000 }] },
    },
    'Safari.\n',
  );
  expect(page).toContain('commit abc1234 with changes that were not committed');
  expect(page).toContain('| Types | 9 | **failed** |');
  expect(page).toContain('* failed: a.spec.ts: opens');
  expect(page).toContain('* passed at the second run only: b.spec.ts: turns');
  expect(page).toContain('* 5 looks of axe');
  expect(page).toContain('Only the gate takes 5 of them:\n\n* 2 of `e2e/gate.spec.ts`\n* 3 of `e2e/axe.spec.ts`\n');
  expect(page).toContain('| CSS | 20.6 | 24 |');
  expect(page.endsWith('Safari.\n')).toBe(true);
});
