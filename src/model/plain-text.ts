/** A text with a heading. */
export interface HeadedText {
  readonly heading: string;
  readonly text: string;
}

/**
 * Headed texts as plain text, to be pasted into a mail: headings are underlined with signs, because capitals would change
 * words with ß.
 */
export function plainText(title: string, parts: readonly HeadedText[]): string {
  return [underlined(title, '='), ...parts.map(({ heading, text }) => `${underlined(heading, '-')}\n${text}`)].join(
    '\n\n',
  );
}

function underlined(text: string, sign: string): string {
  return `${text}\n${sign.repeat(text.length)}`;
}
