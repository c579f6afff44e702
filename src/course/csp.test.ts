import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy, withPolicyOfFile } from './csp.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy is the first thing in the head', () => {
  expect(withPolicy('<html><head lang="de"><meta charset="utf-8"></head></html>')).toMatch(
    /^<html><head lang="de">\s*<meta http-equiv="Content-Security-Policy" content="[^"]+"><meta charset="utf-8">/,
  );
});

test('every script in the page is named by its hash, and none with an address', () => {
  const html =
    '<head><script>a("<b>")</script><script type="module" src="./x.js"></script><SCRIPT>\n b\n</SCRIPT></head>';
  expect(withPolicy(html)).toContain(`script-src 'self' ${hash('a("<b>")')} ${hash('\n b\n')};`);
});

test('a page without scripts of its own allows only those of the site', () => {
  expect(withPolicy('<head></head>')).toContain("script-src 'self';");
});

test('a header element is no head', () => {
  expect(() => withPolicy('<header></header>')).toThrow('no <head>');
});

test('line ends count as the browser sees them', () => {
  expect(withPolicy('<head><script>a\r\nb</script></head>')).toContain(hash('a\nb'));
});

test('nothing is allowed that would run or style from the page itself or from elsewhere', () => {
  const page = withPolicy('<head></head>');
  expect(page).not.toMatch(/unsafe|\*|https?:/);
  expect(page).toContain("default-src 'none'");
});

test('a page that holds everything names its styles too and asks for nothing, not even in its own folder', () => {
  const page = withPolicyOfFile('<head><style>a{}</style><script>b()</script></head>');
  expect(page).toContain(`script-src ${hash('b()')}; style-src ${hash('a{}')}; img-src data:; font-src data:;`);
  expect(page).not.toMatch(/'self'|unsafe|\*|https?:/);
});
