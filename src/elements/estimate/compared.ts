import { formatNumber } from '../../model/number.ts';
import { rangeOf, type Summary, summarise } from '../../model/statistics.ts';
import { estimate as words } from '../../strings/estimate.ts';

/** One sentence: what a round shows, or what has changed from the first to the second. Empty without values. */
export function compared(rounds: readonly { readonly values: readonly number[] }[]): string {
  const [first, second] = rounds.flatMap(({ values }) => summarise(values) ?? []);
  if (!first) return '';
  if (!second) return words.one(medianOf(first), spreadOf(first), formatNumber(first.min), formatNumber(first.max));
  return words.both([medianOf(first), medianOf(second)], [spreadOf(first), spreadOf(second)]);
}

function medianOf({ median }: Summary): string {
  return formatNumber(median);
}

function spreadOf(summary: Summary): string {
  return formatNumber(rangeOf(summary));
}
