import { test } from '@playwright/test';

/** What the proof sums up over all tests, in the words that stand in docs/proof.md. */
type Counted =
  | 'looks of axe without a violation'
  | 'requests of all journeys, none to another origin'
  | 'exercises and questions solved by a way of input'
  | 'random interactions without an uncaught error';

/** Adds to a number of the proof that `npm run gate` writes; nothing is counted twice where a test fails. */
export function countInProof(what: Counted, number = 1): void {
  test.info().annotations.push({ type: 'proof', description: `${what} ${number}` });
}
