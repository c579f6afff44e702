import type { SmartHint, SmartQuestion } from './question.ts';

/** A stretch of the learner's own text, and the questions to which it was recognised as an answer. */
export interface MarkedStretch {
  readonly text: string;
  readonly questions: readonly SmartQuestion[];
}

/** The text cut where recognised words begin and end. Joined again, the stretches are the text, character by character. */
export function markedText(text: string, hints: readonly SmartHint[]): readonly MarkedStretch[] {
  const found = hints.filter((hint) => hint.found);
  const edges = found.flatMap(({ words }) => words.flatMap(({ from, to }) => [from, to]));
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place) => ({
    text: text.slice(from, cuts[place + 1]),
    questions: found
      .filter(({ words }) => words.some((range) => range.from <= from && from < range.to))
      .map(({ question }) => question),
  }));
}
