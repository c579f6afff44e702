import type { RuleId, Story } from './simulation/story.ts';

/**
 * An Item is one interactive thing of the course: data, and no behaviour. One file, because the kinds are one type: who
 * reads it sees what they share, and a new kind begins in one place.
 *
 * `body` may be shown at any time. `key` must not be in the page before the learner submits: it holds the right
 * answers and every feedback text. Ids are the author's and permanent, because stored answers hang on them.
 */
export type ItemId = string;
/** A part that a learner can pick, move or fill: an option, a card, a field, a gap, a mark. */
export type PartId = string;

export type Bloom = 'Erinnern' | 'Verstehen' | 'Anwenden' | 'Analysieren' | 'Bewerten' | 'Erschaffen';

export type Scoring =
  | 'all-or-nothing'
  | 'hits-minus-false'
  | 'weights'
  | 'per-part'
  | 'neighbour-pairs'
  | 'absolute-places';

/** Why an answer is right or not: fact, reason, next step. */
export interface Feedback {
  readonly text: string;
  /** The thinking error behind a wrong answer; the same error is worded the same everywhere. */
  readonly misconception?: string;
}

/** Feedback that depends on what was given; `else` is for everything that has no entry. */
export interface FeedbackMap {
  readonly by: Readonly<Record<string, Feedback>>;
  readonly else?: Feedback;
}

export interface Choice {
  readonly id: PartId;
  readonly text: string;
}

/** A card that is moved; `short` (≤ 24 characters) is its name on a board. */
export interface Card extends Choice {
  readonly short?: string;
  /** Address of a drawn face, relative to the site. */
  readonly face?: string;
}

/** Where a card may lie. A card in an `alone` target lies in no other. */
export interface Target extends Choice {
  readonly short?: string;
  readonly alone?: boolean;
}

interface ItemBase {
  readonly id: ItemId;
  readonly chapter: string;
  readonly title: string;
  /** Hash of body and key: an older attempt with another revision was given to another text. */
  readonly revision: string;
}

/** What all graded items have. */
interface GradedBase extends ItemBase {
  readonly bloom: Bloom;
  readonly objective: string;
  readonly seeds: readonly string[];
  /** Sources as they are printed, already resolved from `slides/sources.yaml`. */
  readonly sources: readonly Source[];
  readonly scoring: Scoring;
  /** Points per part. */
  readonly points: number;
}

export interface Source {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
  readonly date?: string;
}

interface Prompt {
  readonly stem: string;
  readonly context?: string;
}

interface Help {
  /** Opens with the second try. */
  readonly hint?: string;
  /** Shows with the solution; the sentence to say aloud. */
  readonly general?: Feedback;
}

export interface ChoiceItem extends GradedBase {
  readonly kind: 'single' | 'multiple';
  readonly body: Prompt & { readonly options: readonly Choice[] };
  readonly key: Help & {
    readonly correct: readonly PartId[];
    readonly feedback: Readonly<Record<PartId, Feedback>>;
    /** From −1 to 1, only with the scoring `weights`. */
    readonly weights?: Readonly<Record<PartId, number>>;
  };
}

export interface TrueFalseItem extends GradedBase {
  readonly kind: 'tf-reason';
  readonly body: Prompt & {
    readonly statement: string;
    readonly reasonStem: string;
    readonly reasons: readonly Choice[];
  };
  readonly key: Help & {
    readonly truth: boolean;
    /** By what the learner chose. */
    readonly feedback: { readonly true: Feedback; readonly false: Feedback };
    readonly reason: PartId;
    readonly reasonFeedback: Readonly<Record<PartId, Feedback>>;
  };
}

export interface MatchItem extends GradedBase {
  readonly kind: 'match';
  readonly body: Prompt & { readonly left: readonly Card[]; readonly right: readonly Target[] };
  readonly key: Help & {
    readonly goes: Readonly<Record<PartId, PartId>>;
    readonly feedback: Readonly<Record<PartId, FeedbackMap>>;
  };
}

/** A step that is put into order; `short` (≤ 24 characters) stands for it where a row has no room for its text. */
export interface Step extends Choice {
  readonly short?: string;
}

/** A mistake of order that has a reason of its own: `early` stands before `late`, and belongs behind it. */
export interface Inversion {
  readonly early: PartId;
  readonly late: PartId;
  readonly feedback: Feedback;
}

export interface OrderItem extends GradedBase {
  readonly kind: 'order';
  readonly body: Prompt & {
    /** What the first and the last place mean: „zuerst“, „zuletzt“. */
    readonly ends: readonly [string, string];
    /** Sorted by their texts, which says nothing about the right order. */
    readonly steps: readonly Step[];
  };
  readonly key: Help & {
    /** The ids of all steps, in the right order. */
    readonly order: readonly PartId[];
    /** Why a step stands where it belongs; empty where the inversions say enough. */
    readonly feedback: Readonly<Record<PartId, Feedback>>;
    readonly inversions: readonly Inversion[];
  };
}

export type CategoriseLook = 'fields' | 'swot' | 'ladder' | 'staircase' | 'smart-grid';

export interface CategoriseItem extends GradedBase {
  readonly kind: 'categorise';
  readonly body: Prompt & {
    readonly placements: 'one' | 'many';
    readonly look: CategoriseLook;
    readonly fields: readonly Target[];
    readonly cards: readonly Card[];
  };
  readonly key: Help & {
    readonly in: Readonly<Record<PartId, readonly PartId[]>>;
    /** Fields that neither add nor subtract. */
    readonly neutral: Readonly<Record<PartId, readonly PartId[]>>;
    readonly feedback: Readonly<Record<PartId, FeedbackMap>>;
  };
}

export type ClozeSegment = { readonly text: string } | { readonly gap: PartId };

export interface ClozeItem extends GradedBase {
  readonly kind: 'cloze';
  readonly body: Prompt & {
    readonly segments: readonly ClozeSegment[];
    /** A gap with options is a select, one without is a text field. */
    readonly gaps: readonly { readonly id: PartId; readonly options?: readonly Choice[] }[];
  };
  readonly key: Help & { readonly gaps: Readonly<Record<PartId, GapKey>> };
}

export type GapKey =
  | { readonly correct: PartId; readonly feedback: Readonly<Record<PartId, Feedback>> }
  | {
      readonly accept: readonly string[];
      readonly right: Feedback;
      readonly wrong: readonly { readonly text: string; readonly feedback: Feedback }[];
      readonly else: Feedback;
    };

export interface NumericItem extends GradedBase {
  readonly kind: 'numeric';
  readonly body: Prompt & { readonly unit: string; readonly tolerance: number };
  readonly key: Help & {
    readonly answer: number;
    readonly wrong: readonly { readonly value: number; readonly feedback: Feedback }[];
    readonly right: Feedback;
    readonly else: Feedback;
  };
}

export type HottextSegment = { readonly text: string } | Choice;

export interface HottextItem extends GradedBase {
  readonly kind: 'hottext';
  readonly body: Prompt & { readonly segments: readonly HottextSegment[] };
  readonly key: Help & {
    readonly correct: readonly PartId[];
    readonly feedback: Readonly<Record<PartId, Feedback>>;
  };
}

/** A question asked twice with talk between; not graded. */
export interface VoteItem extends ItemBase {
  readonly kind: 'vote';
  readonly body: Prompt & {
    /** The graded question that is asked, if it is not the vote's own. */
    readonly asks?: ItemId;
    readonly options: readonly Choice[];
  };
  readonly key: {
    /** Empty where no option is the right one. */
    readonly correct: readonly PartId[];
    readonly feedback: Readonly<Record<PartId, Feedback>>;
    readonly general?: Feedback;
  };
}

/** Estimates in two rounds with anonymous feedback between (Delphi); not graded. */
export interface EstimateItem extends ItemBase {
  readonly kind: 'estimate';
  readonly body: Prompt & {
    readonly unit: string;
    /** The least and the largest estimate, both possible. */
    readonly min: number;
    readonly max: number;
  };
  readonly key: {
    /** Estimates of an invented group, for a learner alone: one a person and round, in the order of the persons. */
    readonly panel: { readonly round1: readonly number[]; readonly round2: readonly number[] };
    /** Reasons for low and for high estimates, without names. */
    readonly reasons: { readonly low: readonly string[]; readonly high: readonly string[] };
  };
}

export interface CanvasField {
  readonly id: PartId;
  readonly label: string;
  readonly prompt: string;
  /** The slide on which the field is filled. */
  readonly from?: string;
  readonly check?: 'smart';
  /** Model answers, shown after writing. */
  readonly models?: readonly string[];
}

/** Fields that a learner writes; not graded. */
export interface CanvasItem extends ItemBase {
  readonly kind: 'canvas';
  readonly body: { readonly fields: readonly CanvasField[] };
  readonly key: Readonly<Record<string, never>>;
}

/** A story decided in turns (`simulation/story.ts`); judged by rules, not graded. */
export interface SimulationItem extends ItemBase {
  readonly kind: 'simulation';
  readonly body: Prompt & {
    /** Who answers, in one or two sentences. The company is invented. */
    readonly company: string;
    /** The rules by which choices are judged, in the words of the course. */
    readonly rules: readonly (Choice & { readonly id: RuleId })[];
  };
  readonly key: Story;
}

export type GradedItem =
  | ChoiceItem
  | TrueFalseItem
  | OrderItem
  | MatchItem
  | CategoriseItem
  | ClozeItem
  | NumericItem
  | HottextItem;

export type Item = GradedItem | VoteItem | EstimateItem | CanvasItem | SimulationItem;
export type Kind = Item['kind'];
export type GradedKind = GradedItem['kind'];
export type ItemOf<K extends Kind> = Extract<Item, { kind: K }>;
