/** A piece of an SVG file; offsets are those of the file. */
export type SvgToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: readonly SvgAttribute[];
      readonly selfClosing: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number }
  /** A comment or the XML declaration: left out of the page. */
  | { readonly kind: 'left-out' }
  /** What is none of these: from here on nothing can be trusted. */
  | { readonly kind: 'broken'; readonly start: number };

export interface SvgAttribute {
  readonly name: string;
  /** As it is written, entities not resolved. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const nameStart = '[A-Za-z_][\\w:.-]*';
const tag = new RegExp(`<(${nameStart})((?:\\s+${nameStart}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y');
const attribute = new RegExp(`(${nameStart})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'g');
const closing = new RegExp(`</(${nameStart})\\s*>`, 'y');
const leftOut = /<!--(?:(?!-->)[\s\S])*-->|<\?xml [^>]*\?>/y;
const plain = /(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)+/y;

/** Splits the text of an SVG file strictly: whatever is not clearly text, tag or comment is `broken`, and the last token. */
export function svgTokens(text: string): readonly SvgToken[] {
  const tokens: SvgToken[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const match = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = start;
      const found = pattern.exec(text);
      if (found) at = pattern.lastIndex;
      return found;
    };
    const words = match(plain);
    if (words) {
      tokens.push({ kind: 'text', text: words[0] });
      continue;
    }
    if (match(leftOut)) {
      tokens.push({ kind: 'left-out' });
      continue;
    }
    const close = match(closing);
    if (close) {
      tokens.push({ kind: 'close', name: close[1] ?? '', start, end: at });
      continue;
    }
    const open = match(tag);
    if (!open) return [...tokens, { kind: 'broken', start }];
    const [, name = '', rest = '', slash] = open;
    const attributes = attributesOf(rest, start + 1 + name.length);
    tokens.push({ kind: 'open', name, attributes, selfClosing: slash === '/', start, end: at });
  }
  return tokens;
}

function attributesOf(text: string, from: number): SvgAttribute[] {
  return [...text.matchAll(attribute)].map((match) => {
    const [whole, name = '', double, single = ''] = match;
    const start = from + match.index;
    return { name, value: double ?? single, start, end: start + whole.length };
  });
}
