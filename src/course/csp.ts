import { createHash } from 'node:crypto';

/**
 * Puts the page's Content-Security-Policy first into its head: everything comes from the site itself, and of the scripts
 * and styles that stand in the page those that stand there now. Must see the final HTML: what changes afterwards is refused
 * by the browser.
 */
export function withPolicy(html: string): string {
  return withRules(html, [
    ["script-src 'self'", ...hashes(html, 'script')].join(' '),
    ["style-src 'self'", ...hashes(html, 'style')].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
  ]);
}

/** As `withPolicy`, for a page that holds everything itself: it may ask for nothing at all, not even from its own folder. */
export function withPolicyOfFile(html: string): string {
  return withRules(html, [
    ['script-src', ...hashes(html, 'script')].join(' '),
    ['style-src', ...hashes(html, 'style')].join(' '),
    'img-src data:',
    'font-src data:',
  ]);
}

function withRules(html: string, rules: readonly string[]): string {
  const policy = ["default-src 'none'", ...rules, "base-uri 'none'", "form-action 'none'", "object-src 'none'"].join(
    '; ',
  );
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  if (!head) throw new Error('index.html has no <head> for the Content-Security-Policy');
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">${html.slice(at)}`;
}

/** The hash of each script or style that has no address, exactly as the browser will compute it. */
function hashes(html: string, tag: 'script' | 'style'): readonly string[] {
  const texts = [...html.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}\\s*>`, 'gi'))]
    .filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes))
    .map(([, , text = '']) => text.replace(/\r\n?/g, '\n'));
  return [...new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))];
}
