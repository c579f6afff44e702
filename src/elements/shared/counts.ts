import { parseCount } from '../../model/vote.ts';
import { counts as words } from '../../strings/counts.ts';

/** What typed counts mean; a field left empty counts as 0. */
export interface Counts {
  /** One count per option; 0 where the text is none. */
  readonly each: readonly number[];
  readonly total: number;
  /** What is wrong with a field, in words; empty where nothing is. */
  readonly problems: readonly string[];
}

/** Reads one typed text per option. Texts that are missing count as empty, surplus ones do not count. */
export function readCounts(typed: readonly string[], options: number): Counts {
  const parsed = Array.from({ length: options }, (_, index) => parseCount(typed[index] ?? ''));
  const each = parsed.map((one) => (one.ok ? one.count : 0));
  const problems = parsed.map((one) => {
    if (one.ok || one.reason === 'empty') return '';
    return one.reason === 'too-many' ? words.tooMany : words.notACount;
  });
  return { each, total: each.reduce((sum, count) => sum + count, 0), problems };
}

/** A count in whole percent of all; 0 where there are no votes. */
export function percentOf(count: number, total: number): number {
  return total > 0 ? Math.round((count / total) * 100) : 0;
}

/** A, B, C … of an option by its place. */
export function letterOf(index: number): string {
  return 'ABCDEFGH'.charAt(index);
}
