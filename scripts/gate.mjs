/** `npm run gate`: everything of `npm test`, and the end-to-end tests that take too long for every change (`@gate`). */
process.env.SMM_GATE = '1';
await import('./test.mjs');
