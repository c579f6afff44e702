import { test } from '@playwright/test';

/**
 * What the proof sums up over all tests: looks of axe without a violation, requests (none to another origin), exercises and
 * questions solved by one way of input, random interactions without an uncaught error.
 */
type Counted = 'looks' | 'requests' | 'solved' | 'random';

/** Adds to a number of the proof that `npm run gate` writes; nothing is counted twice where a test fails. */
export function countInProof(what: Counted, number = 1): void {
  test.info().annotations.push({ type: 'proof', description: `${what} ${number}` });
}
