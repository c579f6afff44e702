import type { Report } from '../place.ts';
import { wordsIn } from '../words.ts';
import { wordCount } from './case-fences.ts';
import { checkCase } from './case-rules.ts';
import { plainText } from './prose.ts';
import { diagramsOn, isPlaced, type Part, type Slide } from './slide.ts';

/** What a room reads while someone speaks. */
const mostWords = 40;

const withColumns = ['two-column', 'case', 'quiz'];

/** Reports what a slide's layout needs and does not have, columns where there are none, and too many words. */
export function checkLayout(slide: Slide, report: Report): void {
  const { id, place, fields, parts } = slide;
  const { layout } = fields;
  const say = (problem: string, allowed: string, severity: 'error' | 'warning' = 'error'): void =>
    report(place, { thing: `slide "${id}"`, problem, allowed, severity });
  const has = (kind: Part['kind']): boolean => parts.some((part) => part.kind === kind);

  const columns = has('left') || has('right');
  if (columns && !withColumns.includes(layout)) {
    say(`layout ${layout} has no columns`, `left and right stand in ${withColumns.join(', ')}`);
  } else if ((columns || layout === 'two-column') && !(has('left') && has('right'))) {
    const missing = ['left', 'right'].filter((side) => !has(side as 'left' | 'right'));
    say(`layout ${layout} lacks ${missing.join(' and ')}`, `write ::: ${missing.join(' and ::: ')}`);
  }
  if (layout === 'diagram' && !diagramsOn(parts).length) say('layout diagram has no diagram', 'write ::: diagram D12');
  if (layout === 'exercise' && !parts.some(isPlaced)) {
    say('layout exercise has no exercise', 'write ::: item and its id');
  }
  if (layout === 'quiz' && !parts.some(isPlaced)) say('layout quiz has no questions', 'write ::: quiz and its id');

  checkCase(slide, report);

  const count = wordsIn(plainText(slide.headline.tokens)).length + shownWords(parts);
  if (layout !== 'exercise' && count > mostWords) {
    say(`the room reads ${count} words`, `${mostWords} are a good limit; move some to source-note or notes`, 'warning');
  }
}

/**
 * The words that the deck shows at the same time: a step that replaces shows instead of what stands before it, body and
 * exercises follow each other, and a diagram's text is for readers.
 */
function shownWords(parts: readonly Part[]): number {
  let most = 0;
  let stage = 0;
  let before = 0;
  for (const part of parts) {
    const words = wordsOfPart(part);
    if (isPlaced(part)) {
      most = Math.max(most, stage);
      stage = 0;
    } else if (part.kind === 'step' && part.replaces) {
      stage += Math.max(0, words - before);
      before = Math.max(before, words);
    } else {
      stage += words;
      before = words;
    }
  }
  return Math.max(most, stage);
}

function wordsOfPart(part: Part): number {
  switch (part.kind) {
    case 'prose':
      return wordsIn(plainText(part.prose.tokens)).length;
    case 'vote':
      return wordsIn(plainText(part.list.tokens)).length;
    // Dates and figures are looked at, not read; the name of the lesson is the same on every case.
    case 'fact':
      return wordCount(part.fact.label);
    case 'timeline':
      return part.moments.reduce((sum, { text }) => sum + wordCount(text), 0);
    case 'squares':
      return part.squares.reduce((sum, { label }) => sum + wordCount(label), 0);
    case 'lesson':
      return wordCount(part.text);
    case 'left':
    case 'right':
    case 'step':
      return shownWords(part.parts);
    default:
      return 0;
  }
}
