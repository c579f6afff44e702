import { estimatesOf, rounds } from './estimate.ts';
import type { EstimateItem, ItemId, VoteItem } from './item.ts';
import { given, type Response } from './response.ts';
import { type Summary, summarise } from './statistics.ts';
import { parseCount } from './vote.ts';

/** A round in which votes were counted. */
export interface VoteRound {
  readonly round: 1 | 2;
  readonly total: number;
  /** Votes for the right options; undefined where the vote has none. */
  readonly right: number | undefined;
  /** The option with the most votes among those that are not right; undefined where nobody chose one. */
  readonly tempting: { readonly text: string; readonly votes: number } | undefined;
}

/** What the class voted, as it was typed. */
export interface VoteTally {
  readonly item: ItemId;
  readonly stem: string;
  readonly rounds: readonly VoteRound[];
}

/** What the class estimated, as it was typed. */
export interface EstimateTally {
  readonly item: ItemId;
  readonly title: string;
  readonly unit: string;
  readonly rounds: readonly { readonly round: 1 | 2; readonly summary: Summary }[];
}

/** The rounds of a vote that have votes; undefined where none has. */
export function voteTally(item: VoteItem, response: Response): VoteTally | undefined {
  const { options } = item.body;
  const { correct } = item.key;
  const counted = rounds.flatMap((round): readonly VoteRound[] => {
    const typed = given(response, `round${round}`);
    const votes = options.map((option, place) => {
      const parsed = parseCount(typed[place] ?? '');
      return { ...option, votes: parsed.ok ? parsed.count : 0 };
    });
    const sum = (some: typeof votes): number => some.reduce((total, one) => total + one.votes, 0);
    const total = sum(votes);
    if (!total) return [];
    const wrong = votes.filter(({ id, votes: own }) => !correct.includes(id) && own > 0);
    const [first] = wrong;
    const most = first && wrong.reduce((one, other) => (other.votes > one.votes ? other : one), first);
    return [
      {
        round,
        total,
        right: correct.length ? sum(votes.filter(({ id }) => correct.includes(id))) : undefined,
        tempting: correct.length && most ? { text: most.text, votes: most.votes } : undefined,
      },
    ];
  });
  return counted.length ? { item: item.id, stem: item.body.stem, rounds: counted } : undefined;
}

/** The rounds of an estimate that have values; undefined where none has. */
export function estimateTally(item: EstimateItem, response: Response): EstimateTally | undefined {
  const counted = rounds.flatMap((round) => {
    const summary = summarise(estimatesOf(item, response, round));
    return summary ? [{ round, summary }] : [];
  });
  return counted.length ? { item: item.id, title: item.title, unit: item.body.unit, rounds: counted } : undefined;
}

/**
 * Votes with the hardest first: the smallest share of right votes in the first round, before anyone talked about it. Of
 * equal ones the order stays; votes without a right answer come last.
 */
export function hardestFirst(tallies: readonly VoteTally[]): readonly VoteTally[] {
  const share = ({ rounds: [first] }: VoteTally): number =>
    first?.right === undefined ? Number.POSITIVE_INFINITY : first.right / first.total;
  return [...tallies].sort((one, other) => {
    const [a, b] = [share(one), share(other)];
    return a === b ? 0 : a - b;
  });
}
