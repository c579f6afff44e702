import type { Card, MatchItem, PartId, Target } from '../../model/item.ts';
import type { Mark, Verdict } from '../../model/outcome.ts';
import { match as words } from '../../strings/match.ts';
import { stateOf } from '../shared/judgement.ts';

/** A side of the board of pairs. */
export interface Side {
  readonly part: Card | Target;
  /** Letters of the pairs that it belongs to: of those given, with the solution of the right ones. */
  readonly letters: readonly string[];
  /** What is heard after its text. */
  readonly state: string;
  /** Of a left side, after checking. */
  readonly look: 'ok' | 'bad' | '';
}

/** A line between two sides; while the item is open none is judged. */
export interface Line {
  readonly left: PartId;
  readonly right: PartId;
  readonly verdict: Verdict | 'open';
}

export interface PairView {
  readonly left: readonly Side[];
  readonly right: readonly Side[];
  readonly lines: readonly Line[];
}

export interface Shown {
  /** The right sides in the order in which they are shown. */
  readonly right: readonly Target[];
  readonly placeOf: (left: PartId) => PartId | undefined;
  readonly marks: readonly Mark[];
  readonly solved: boolean;
}

/**
 * The letter of a left side's pair: A for the first, then B, C. A letter that stands alone in one of the texts is left
 * out, because there it means something else.
 */
export function letterOf({ body }: MatchItem, left: PartId): string {
  const texts = [...body.left, ...body.right].map(({ text }) => text).join(' ');
  const taken: readonly string[] = texts.match(/(?<![\p{L}\d])\p{Lu}(?![\p{L}\d])/gu) ?? [];
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => !taken.includes(letter));
  return letters[body.left.findIndex(({ id }) => id === left)] ?? '';
}

/** Puts together which sides are paired, how pairs are judged and what is said about each side. */
export function viewPairs(item: MatchItem, { right, placeOf, marks, solved }: Shown): PairView {
  const given = item.body.left.flatMap(({ id }) => {
    const place = placeOf(id);
    return place === undefined ? [] : [{ left: id, right: place, verdict: 'open' } as const];
  });
  const judged = marks.map(({ part, value, verdict }) => ({ left: part, right: value, verdict }));
  const lines: readonly Line[] = marks.length ? judged : given;
  const pairs = solved ? lines.filter(({ verdict }) => verdict !== 'wrong') : lines;
  const side = (
    part: Card | Target,
    look: Side['look'],
    own: readonly Line[],
    other: (line: Line) => string,
  ): Side => ({
    part,
    look,
    letters: own.map(({ left }) => letterOf(item, left)),
    state: own.map((line) => words.pairedWith(letterOf(item, line.left), other(line))).join(', ') || words.single,
  });
  return {
    left: item.body.left.map((part) =>
      side(
        part,
        stateOf(marks.filter((mark) => mark.part === part.id)),
        pairs.filter(({ left }) => left === part.id),
        (line) => textOf(item.body.right, line.right),
      ),
    ),
    right: right.map((part) =>
      side(
        part,
        '',
        pairs.filter((line) => line.right === part.id),
        (line) => textOf(item.body.left, line.left),
      ),
    ),
    lines,
  };
}

function textOf(parts: readonly (Card | Target)[], id: PartId): string {
  return parts.find((part) => part.id === id)?.text ?? '';
}
