import { isScalar, parseDocument, visit } from 'yaml';

/** A word of a German text and where it begins, both counted from 1. */
export interface PlacedWord {
  readonly word: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The German words of a slide or quiz file. What is no German text is blanked first, so that places stay: fields, ids,
 * addresses, names of fences, code.
 */
export function germanWords(path: string, text: string): readonly PlacedWord[] {
  return placedWords(path.endsWith('.md') ? markdownText(text) : yamlText(text));
}

/** The words of a text, of compounds with hyphens each part. */
export function placedWords(text: string): readonly PlacedWord[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/\p{L}{2,}(?:’\p{L}+)*/gu)].map((match) => ({
      word: match[0],
      line: index + 1,
      column: match.index + 1,
    })),
  );
}

/** As many blanks as the text is long; its line breaks stay. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Fields of a block keep their quoted texts; of prose stays what is read. */
function markdownText(text: string): string {
  const withoutBlocks = text.replace(
    /^---\n((?:chapter|id):[\s\S]*?)^---$/gm,
    (_, fields: string) => `   \n${yamlText(fields)}   `,
  );
  return withoutBlocks.replace(/^:::.*$|\]\([^)\s]*\)|\[\^[^\]]*\]|\]\{[^}]*\}|`[^`\n]*`|https?:\S+|&\w+;/gm, blank);
}

/** Only quoted and folded texts, which are the German ones, without the ids that a cloze or hottext names in them. */
function yamlText(text: string): string {
  let kept = '';
  let end = 0;
  visit(parseDocument(text), {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || !node.range) return;
      if (node.type !== 'QUOTE_DOUBLE' && node.type !== 'BLOCK_FOLDED') return;
      const [from, to] = node.range;
      const part = text.slice(from, to).replace(/\]\([^)\s]*\)|\{[^}\s]*\}|https?:\S+|\S+\.(?:svg|png)/g, blank);
      kept += blank(text.slice(end, from)) + part;
      end = to;
    },
  });
  return kept + blank(text.slice(end));
}
