/**
 * A story that is decided in turns, as data. Everything that can happen is written here or follows from
 * `advance.ts`: the same story, seed and choices give the same course on every machine.
 */

/** The four rules by which a choice is judged. */
export const ruleIds = ['schnell', 'ernsthaft', 'gruendlich', 'hoeflich'] as const;
export type RuleId = (typeof ruleIds)[number];

/** How things stand. All but `hours` are whole numbers. */
export interface State {
  /** How upset the commenters are, from 0 to 10. */
  readonly excitement: number;
  /** How much readers trust the company, from 0 to 10. */
  readonly trust: number;
  /** How many people have read along, in thousands, from 0 to `mostReach`. */
  readonly reach: number;
  /** How busy the own team is, from 0 to 10. */
  readonly load: number;
  /** Hours since the first post, in quarters. */
  readonly hours: number;
}

export type Variable = keyof State;
export const variables: readonly Variable[] = ['excitement', 'trust', 'reach', 'load', 'hours'];

/** The largest value of what is counted from 0 to 10. */
export const mostOfScale = 10;
/** Thousands of readers; beyond it a regional story does not grow. */
export const mostReach = 200;

/** Both ends belong to the range. */
export interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Holds where all its parts hold; without parts always. */
export interface Condition extends Readonly<Partial<Record<Variable, Range | undefined>>> {
  /** The number of the turn, from 1. */
  readonly turn?: Range | undefined;
  /** Each of these replies was chosen in an earlier turn. */
  readonly said?: readonly string[] | undefined;
  /** None of these replies was chosen in an earlier turn. */
  readonly unsaid?: readonly string[] | undefined;
}

/** What is added to the state; a variable that is not named stays. Of `hours`: the time until the next turn. */
export type Effect = Readonly<Partial<Record<Variable, number | undefined>>>;

/** A comment that comes in. Names are invented. */
export interface Comment {
  readonly by: string;
  readonly text: string;
}

/** What a choice leads to in the states in which its condition holds. */
export interface Outcome {
  readonly when: Condition;
  readonly effect: Effect;
  /** What happens then, in one or two sentences. */
  readonly consequence: string;
  /** Comes in with the next turn; after the last turn it belongs to the report. */
  readonly comment?: Comment;
  /** Rules that the choice keeps and breaks here; together at least one. */
  readonly keeps: readonly RuleId[];
  readonly breaks: readonly RuleId[];
  /** Why it works like this: names the rule, without blame. */
  readonly because: string;
}

/** Something that the team can answer. The same reply may be offered in several turns. */
export interface Reply {
  readonly id: string;
  readonly text: string;
  /** The first that fits counts. */
  readonly outcomes: readonly Outcome[];
}

/** What a turn looks like in the states in which its condition holds. */
export interface Scene {
  readonly id: string;
  readonly when: Condition;
  /** What the team sees. */
  readonly text: string;
  /** Which of them come in follows from the seed, where there are more than there is room for. */
  readonly comments: readonly Comment[];
  /** Ids of the replies that are offered. */
  readonly replies: readonly string[];
}

export interface Turn {
  readonly id: string;
  /** The turn does not begin earlier, in hours since the first post. */
  readonly earliest: number;
  /** The first that fits is played. */
  readonly scenes: readonly Scene[];
  /** What happens when nobody answers in time; the first that fits counts. */
  readonly silence: readonly Outcome[];
}

/** Happens once, between two turns, as soon as its condition holds; at most one happens at a time. */
export interface StoryEvent {
  readonly id: string;
  readonly when: Condition;
  readonly effect: Effect;
  /** What happens, for the timeline of the report. */
  readonly text: string;
  readonly comment: Comment;
}

/** How the story may end; the first whose condition holds does. */
export interface Ending {
  readonly id: string;
  readonly when: Condition;
  readonly title: string;
  readonly text: string;
}

export interface Story {
  /** Minutes since Monday, 0:00, at which the first post is written. */
  readonly begins: number;
  readonly start: State;
  readonly replies: readonly Reply[];
  readonly turns: readonly Turn[];
  readonly events: readonly StoryEvent[];
  readonly endings: readonly Ending[];
}
