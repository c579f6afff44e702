import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { leanReveal } from './lean-reveal.mjs';

const lean = (code) => leanReveal().transform.handler(code);
const installed = () => readFile('node_modules/reveal.js/dist/reveal.mjs', 'utf8');

it('leaves the text of the status region and the search of unloaded slides out of the installed reveal.js', async () => {
  const code = await installed();
  const built = lean(code);
  expect(code).toContain('Ie(Le(y))');
  expect(built).not.toContain('Ie(Le(y))');
  expect(built).toContain('unload(e) {\n\t\tif (e.style.display === "none") return;');
});

it('changes nothing else', async () => {
  const code = await installed();
  expect(lean(code).length - code.length).toBe(
    '\t\tif (e.style.display === "none") return;\n'.length - 2 * '\t\t\tIe(Le(y));\n'.length,
  );
});

it('stops the build where reveal.js reads otherwise, and says what is missing', () => {
  expect(() => lean('function other() {}')).toThrow(/reveal\.js has changed.*stands 0 times in it, not 2/);
});
