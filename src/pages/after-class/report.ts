import type { EstimateTally, VoteTally } from '../../model/class-tally.ts';
import type { HeadedText } from '../../model/plain-text.ts';
import { afterClass as words } from '../../strings/after-class.ts';

/** Votes or an estimate in words, with the day on which they were typed. */
export interface ReportEntry extends HeadedText {
  readonly lines: readonly string[];
}

/** A vote in words: what was asked, where, and how each round went. */
export function voteEntry({ stem, rounds }: VoteTally, slide: string, day: string): ReportEntry {
  const lines = rounds.flatMap(({ round, total, right, tempting }) => [
    right === undefined
      ? words.openRound(round, total)
      : words.round(round, right, total, Math.round((right / total) * 100)),
    ...(tempting ? [words.tempting(tempting.text, tempting.votes)] : []),
  ]);
  return entry(stem, slide, [...lines, words.typed(day)]);
}

/** An estimate in words. */
export function estimateEntry({ title, unit, rounds }: EstimateTally, slide: string, day: string): ReportEntry {
  const number = (value: number): string => value.toLocaleString('de-DE', { maximumFractionDigits: 2 });
  const lines = rounds.map(({ round, summary: { count, median, min, max } }) =>
    words.estimateRound(round, count, number(median), number(min), number(max), unit),
  );
  return entry(title, slide, [...lines, words.typed(day)]);
}

function entry(title: string, slide: string, lines: readonly string[]): ReportEntry {
  const heading = slide ? `${title} (${words.slide(slide)})` : title;
  return { heading, lines, text: lines.join('\n') };
}
