import type { Token } from 'markdown-it';
import type { Report } from '../place.ts';
import { wordsIn } from '../words.ts';
import { wordCount } from './case-fences.ts';
import { plainText } from './prose.ts';
import { isPlaced, type Part, type Slide } from './slide.ts';

/** What a room reads while someone speaks. */
const mostWords = 40;
/** What it can look at then. */
const mostThings = 7;
const mostSignals = 1;

/**
 * Reports slides that say or show too much at the same time. Exercises are worked on, not listened to: they may have
 * more words and things. Signals of a drawing are checked with the drawing.
 */
export function checkBudget({ id, place, fields, headline, parts }: Slide, report: Report): void {
  const say = (problem: string, allowed: string): void => report(place, { thing: `slide "${id}"`, problem, allowed });
  if (fields.layout !== 'exercise') {
    const words = wordsIn(plainText(headline.tokens)).length + mostShown(parts, wordsOf);
    if (words > mostWords)
      say(`the room reads ${words} words`, `${mostWords} are allowed; move some to source-note or notes`);
    const things = mostShown(parts, thingsOf);
    if (things > mostThings) say(`the room looks at ${things} things`, `${mostThings} are allowed at the same time`);
  }
  const signals = parts.flatMap(signalsOf).length;
  if (signals > mostSignals) say(`it has ${signals} signals`, 'only one thing on a slide is bold');
}

/**
 * How much of something the deck shows at the same time: a step that replaces shows instead of what stands before it, and
 * body and exercises follow each other.
 */
function mostShown(parts: readonly Part[], amountOf: (part: Part) => number): number {
  let most = 0;
  let stage = 0;
  let before = 0;
  for (const part of parts) {
    const amount = 'parts' in part ? mostShown(part.parts, amountOf) : amountOf(part);
    if (isPlaced(part)) {
      most = Math.max(most, stage);
      stage = 0;
    } else if (part.kind === 'step' && part.replaces) {
      stage += Math.max(0, amount - before);
      before = Math.max(before, amount);
    } else {
      stage += amount;
      before = amount;
    }
  }
  return Math.max(most, stage);
}

/** A diagram's text is for readers; dates and figures of a case are looked at, not read. */
function wordsOf(part: Part): number {
  switch (part.kind) {
    case 'prose':
      return wordsIn(plainText(part.prose.tokens)).length;
    case 'vote':
    case 'repetition':
      return wordsIn(plainText(part.list.tokens)).length;
    case 'device-test':
      return wordsIn(plainText(part.line.tokens)).length;
    case 'fact':
      return wordCount(part.fact.label);
    case 'timeline':
      return part.moments.reduce((sum, { text }) => sum + wordCount(text), 0);
    case 'squares':
      return part.squares.reduce((sum, { label }) => sum + wordCount(label), 0);
    case 'lesson':
      return wordCount(part.text);
    default:
      return 0;
  }
}

function thingsOf(part: Part): number {
  switch (part.kind) {
    case 'prose':
      return blocksIn(part.prose.tokens);
    case 'vote':
    case 'repetition':
      return blocksIn(part.list.tokens);
    case 'timeline':
      return part.moments.length;
    case 'squares':
      return part.squares.length;
    case 'fact':
    case 'lesson':
    case 'diagram':
    case 'device-test':
      return 1;
    default:
      return 0;
  }
}

/** Paragraphs, entries of lists and rows of tables; a heading belongs to what stands below it. */
function blocksIn(tokens: readonly Token[]): number {
  return tokens.filter(({ type }) => type === 'paragraph_open' || type === 'tr_open').length;
}

function signalsOf(part: Part): readonly boolean[] {
  if ('parts' in part) return part.parts.flatMap(signalsOf);
  const marked = part.kind === 'timeline' ? part.moments : part.kind === 'squares' ? part.squares : [];
  return marked.map(({ signal }) => signal).filter(Boolean);
}
