import { existsSync, readFileSync } from 'node:fs';

/**
 * What a run of Vitest kept with its JSON reporter; zeros where it did not come so far.
 * @param {string} file
 * @returns {{ files: number, passed: number, failed: number, oracles: number }} oracles: grading cases of other systems that agree
 */
export function readUnits(file) {
  const { testResults = [], numPassedTests = 0, numFailedTests = 0 } = readJson(file);
  const oracles = testResults
    .filter(({ name }) => name.endsWith('/src/model/oracles.test.ts'))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(
      ({ status, ancestorTitles }) =>
        status === 'passed' && ancestorTitles.includes('grading agrees with other systems'),
    );
  return { files: testResults.length, passed: numPassedTests, failed: numFailedTests, oracles: oracles.length };
}

/**
 * What a run of Playwright kept with its JSON reporter.
 * @param {string} file
 * @returns {{ passed: number, failed: readonly string[], again: readonly string[], gate: Readonly<Record<string, number>>, counts: Readonly<Record<string, number>> }}
 *   again: passed at the second run only; gate: how many tests of a file only the gate runs; counts: sums of what tests counted (`e2e/support/count-in-proof.ts`)
 */
export function readJourneys(file) {
  const tests = (readJson(file).suites ?? []).flatMap((suite) => testsIn(suite, []));
  const counts = {};
  for (const { what, number } of tests.flatMap(({ counted }) => counted)) counts[what] = (counts[what] ?? 0) + number;
  return {
    passed: tests.filter(({ ok }) => ok).length,
    failed: tests.filter(({ ok }) => !ok).map(nameOf),
    again: tests.filter(({ again }) => again).map(nameOf),
    gate: countByFile(tests.filter(({ tags }) => tags.includes('gate'))),
    counts,
  };
}

function testsIn(suite, above) {
  // The outermost suite is the file itself.
  const titles = suite.title === suite.file ? above : [...above, suite.title];
  const specs = (suite.specs ?? []).map(({ file, title, tests, tags = [] }) => ({
    file,
    tags,
    title: [...titles, title].join(' › '),
    ok: tests.every(({ status }) => status === 'expected' || status === 'flaky'),
    again: tests.some(({ status }) => status === 'flaky'),
    counted: tests
      .flatMap(({ annotations }) => annotations)
      .filter(({ type }) => type === 'proof')
      .map(({ description }) => ({
        what: description.replace(/ \d+$/, ''),
        number: Number(/\d+$/.exec(description)?.[0]),
      })),
  }));
  const inner = (suite.suites ?? []).flatMap((one) => testsIn(one, titles));
  return [...specs, ...inner];
}

function countByFile(tests) {
  const counts = {};
  for (const { file } of tests) counts[file] = (counts[file] ?? 0) + 1;
  return counts;
}

function nameOf({ file, title }) {
  return `${file}: ${title}`;
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
