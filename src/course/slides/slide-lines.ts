import { type Prose, plainText } from './prose.ts';
import type { Part, Slide } from './slide.ts';

/** The paragraphs, rows and headings of a slide as the reader shows them; notes are the trainer's. */
export function slideLines({ headline, parts, sourceNote }: Slide): readonly string[] {
  return [plainText(headline.tokens), ...parts.flatMap(linesOfPart), ...(sourceNote ? proseLines(sourceNote) : [])];
}

function linesOfPart(part: Part): readonly string[] {
  switch (part.kind) {
    case 'prose':
      return proseLines(part.prose);
    case 'diagram':
      return proseLines(part.asText);
    case 'vote':
    case 'repetition':
      return proseLines(part.list);
    case 'fact':
      return [`${plainText(part.fact.value.tokens)} ${plainText(part.fact.label.tokens)}`];
    case 'timeline':
      return part.moments.map(({ text }) => plainText(text.tokens));
    case 'squares':
      return part.squares.map(({ written, label }) => `${written} ${plainText(label.tokens)}`);
    case 'lesson':
      return proseLines(part.text);
    case 'device-test':
      return proseLines(part.line);
    case 'left':
    case 'right':
    case 'step':
      return part.parts.flatMap(linesOfPart);
    case 'item':
    case 'quiz':
    case 'field':
      return [];
  }
}

function proseLines({ tokens }: Prose): readonly string[] {
  return tokens.filter(({ type }) => type === 'inline').map((token) => plainText([token]));
}
