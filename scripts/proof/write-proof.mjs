import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests count (`e2e/support/count-in-proof.ts`). */
const counted = {
  looks: 'looks of axe at slides, pages and states without a violation',
  requests: 'requests of all journeys, none to another origin and none that carries something away',
  solved: 'exercises and questions solved by one way of input, with the full score',
  random: 'random interactions without an uncaught error',
};

/**
 * Writes docs/proof.json, which the page „Nachweis“ shows, and docs/proof.md.
 * @param {string} root the project's folder
 * @param {Awaited<ReturnType<typeof import('./collect-proof.mjs').collectProof>>} proof
 */
export function writeProof(root, proof) {
  writeFileSync(join(root, 'docs/proof.json'), `${JSON.stringify(proof, undefined, 2)}\n`);
  const notTried = readFileSync(join(root, 'docs/not-tried.md'), 'utf8').replace(/^# .*\n+/, '');
  writeFileSync(join(root, 'docs/proof.md'), proofPage(proof, notTried));
}

/**
 * The proof as a page of Markdown.
 * @param {Parameters<typeof writeProof>[1]} proof
 * @param {string} notTried what could not be tried, as Markdown without its headline
 * @returns {string}
 */
export function proofPage({ date, commit, changed, machine, steps, units, journeys, course, deck }, notTried) {
  const state = changed ? `commit ${commit} with changes that were not committed` : `commit ${commit}`;
  return `# Proof

Written by \`npm run gate\` on ${date}, ${state}, on ${machine.cores} cores with Node ${machine.node} and Chromium ${machine.chromium}. Every
number comes from that run.

| step | seconds | result |
| --- | --- | --- |
${steps.map(({ name, seconds, ok }) => `| ${name} | ${seconds} | ${ok ? 'passed' : '**failed**'} |`).join('\n')}

## What was tried

* ${units.passed} unit and element tests in ${units.files} files passed, ${units.failed} failed; ${units.oracles} grading cases of Moodle, H5P, QTI and Open edX agree.
* ${journeys.passed} end-to-end tests passed, ${journeys.failed.length} failed.
${journeys.failed.map((title) => `  * failed: ${title}\n`).join('')}${journeys.again.map((title) => `  * passed at the second run only: ${title}\n`).join('')}${Object.entries(
  journeys.counts,
)
  .map(([what, number]) => `* ${number} ${counted[what] ?? what}`)
  .join('\n')}

Only the gate takes ${sum(Object.values(journeys.gate))} of them:

${Object.entries(journeys.gate)
  .map(([file, count]) => `* ${count} of \`e2e/${file}\``)
  .join('\n')}

## The course

${course.lines.map((line) => `* ${line}`).join('\n')}

## Weight

${deck.slides} slides, turned to the end: ${deck.requests} requests, ${deck.foreign.length} to other origins. Before the first slide can be turned:

| kind | kB (gzip) | budget |
| --- | --- | --- |
${deck.sizes.map(({ kind, gzip, most }) => `| ${kind} | ${(gzip / 1000).toFixed(1)} | ${most / 1000} |`).join('\n')}

## What was not tried

${notTried}`;
}

function sum(numbers) {
  return numbers.reduce((all, one) => all + one, 0);
}
