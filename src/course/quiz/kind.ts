import {
  type InferOutput,
  literal,
  type ObjectEntries,
  type ObjectSchema,
  object,
  optional,
  picklist,
  safeParse,
  strictObject,
} from 'valibot';
import type { ClozeItem, GradedItem, GradedKind, Item, Kind, Scoring } from '../../model/item.ts';
import type { Path } from '../yaml/tree.ts';
import { graded, ungraded } from './fields.ts';
import type { Reference } from './reference.ts';

type DraftOf<I extends Item> = I extends Item ? Pick<I, 'kind' | 'body' | 'key'> : never;
/** What a graded kind makes of its fields; `item.ts` adds what all items have. */
export type GradedDraft = DraftOf<GradedItem>;
export type UngradedDraft = DraftOf<Exclude<Item, GradedItem>>;

/** The common fields that stand in body and key of every graded kind. */
export interface Given {
  readonly prompt: Pick<ClozeItem['body'], 'stem' | 'context'>;
  readonly help: Pick<ClozeItem['key'], 'hint' | 'general'>;
  readonly scoring: Scoring;
}

/** Where a kind says what it finds. Paths begin at the item. */
export interface Desk {
  /**
   * @param problem the rest of the sentence „item "x": …“
   * @param within the piece of the value that is meant; of several the last
   */
  say(path: Path, problem: string, allowed?: string, within?: string): void;
  /** Notes a name that other files must know. */
  refer(to: Reference['to'], path: Path, name: string): void;
}

type Data<E extends ObjectEntries> = InferOutput<ObjectSchema<E, undefined>>;

/**
 * How a graded kind is written. `draft` gets the kind's own fields, already of the right types, checks what types
 * cannot say, and splits them into body and key. It gives nothing where it cannot.
 */
export function gradedKind<const K extends GradedKind, const E extends ObjectEntries>(definition: {
  readonly kind: K;
  /** The default first. */
  readonly scorings: readonly [Scoring, ...Scoring[]];
  readonly entries: E;
  draft(data: Data<E>, given: Given, desk: Desk): GradedDraft | undefined;
}) {
  const { kind, entries, scorings, draft } = definition;
  const ruled = object({ scoring: optional(picklist(scorings), scorings[0]) });
  return {
    kind,
    shape: strictObject({ kind: literal(kind), ...graded, ...entries, scoring: optional(picklist(scorings)) }),
    read(raw: unknown, given: Omit<Given, 'scoring'>, desk: Desk): readonly [GradedDraft, Scoring] | undefined {
      const data = safeParse(object(entries), raw);
      const rule = safeParse(ruled, raw);
      if (!data.typed) return undefined;
      const scoring = rule.success ? rule.output.scoring : scorings[0];
      const drafted = draft(data.output, { ...given, scoring }, desk);
      return drafted && [drafted, scoring];
    },
  };
}

/** How a kind is written that is not graded. */
export function ungradedKind<const K extends Exclude<Kind, GradedKind>, const E extends ObjectEntries>(definition: {
  readonly kind: K;
  readonly entries: E;
  draft(data: Data<E>, desk: Desk): UngradedDraft | undefined;
}) {
  const { kind, entries, draft } = definition;
  return {
    kind,
    shape: strictObject({ kind: literal(kind), ...ungraded, ...entries }),
    read(raw: unknown, desk: Desk): UngradedDraft | undefined {
      const data = safeParse(object(entries), raw);
      return data.typed ? draft(data.output, desk) : undefined;
    },
  };
}
