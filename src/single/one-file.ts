import { withPolicyOfFile } from '../course/csp.ts';

/** What a built page asks for, as text. */
export interface Parts {
  readonly script: string;
  readonly style: string;
  /** An SVG picture. */
  readonly icon: string;
}

/** Lets a page be built that has no file beside it: nothing leads to what is not there. */
export function withoutNeighbours(html: string): string {
  return html.replace(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '');
}

/**
 * Writes into a built page what it asks for, and the policy that lets it ask for nothing any more. The script stands last, so
 * that what can be read is on the screen before the browser reads it. Throws where the page would still ask for a file.
 */
export function oneFile(html: string, { script, style, icon }: Parts): string {
  const picture = `data:image/svg+xml,${encodeURIComponent(icon)}`;
  const page = html
    .replace(/\s*<script type="module"[^>]* src="[^"]*"><\/script>/, '')
    .replace(/(<link rel="icon" href=")[^"]*/, (_, before: string) => before + picture)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/\s*<\/body>/, () => `\n    <script type="module">${asElement(script)}</script>\n  </body>`);
  const [asked] = asksFor(page);
  if (asked) throw new Error(`the single file would still ask for another: ${asked}`);
  return withPolicyOfFile(page);
}

/** A script as the text of an element: nothing in it ends the element or begins a comment. */
function asElement(script: string): string {
  return script.replace(/<(?=!--|\/?script)/gi, '\\x3C');
}

/** Elements that load something with the page, and addresses in its styles. */
function asksFor(html: string): readonly string[] {
  const text = html.replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1');
  const elements = text.match(/<link\b(?![^>]* href="data:)[^>]*>|<[a-z]+\b[^>]*\ssrc="(?!data:)[^>]*>/g) ?? [];
  return [...elements, ...(text.match(/url\((?!["']?data:|#)[^)]*\)|@import[^;]*;/g) ?? [])];
}
