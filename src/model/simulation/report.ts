import { standing } from './advance.ts';
import { holds } from './condition.ts';
import { commentsAfter, courseOf, type Step } from './course.ts';
import type { Move } from './move.ts';
import { compareRanks, Outlook } from './outlook.ts';
import type { Play } from './play.ts';
import { type Comment, type Ending, type RuleId, ruleIds, type State, type Story } from './story.ts';
import { timeStamp } from './time-stamp.ts';

/** A reply that leads further than the one chosen. */
export interface Better {
  readonly id: string;
  readonly text: string;
  readonly because: string;
}

/** What the report says about one turn. */
export interface JudgedChoice {
  readonly turn: number;
  readonly time: string;
  /** The id of a reply, or `silence`. */
  readonly choice: string;
  /** The words that were sent; absent where nobody answered. */
  readonly text?: string;
  readonly keeps: readonly RuleId[];
  readonly breaks: readonly RuleId[];
  readonly consequence: string;
  /** What people wrote then. */
  readonly comments: readonly Comment[];
  readonly because: string;
  /** What happened by itself afterwards. */
  readonly event?: string;
  readonly before: State;
  readonly after: State;
  /** Absent where no reply leads further. */
  readonly better?: Better;
}

/** How often a rule was kept, of the turns in which a reply would have kept it. */
export interface RuleCount {
  readonly rule: RuleId;
  readonly kept: number;
  readonly possible: number;
}

/** A point of the curve. */
export interface Point {
  readonly hours: number;
  readonly time: string;
  readonly excitement: number;
}

export type Trend = 'rising' | 'falling' | 'level';

export interface Report {
  /** Absent where the story has none for this state, which the course check refuses. */
  readonly ending?: Ending;
  /** From 0 to `bestStanding`. */
  readonly standing: number;
  readonly choices: readonly JudgedChoice[];
  readonly counts: readonly RuleCount[];
}

/** What a finished play is judged by; nothing while turns are left. */
export function reportOf(story: Story, play: Play): Report | undefined {
  const { steps, situation, state } = courseOf(story, play);
  if (situation) return undefined;
  const outlook = new Outlook(story);
  const ending = endingOf(story, steps, state);
  return {
    ...(ending ? { ending } : {}),
    standing: standing(state),
    choices: steps.map((step, index) => judged(outlook, steps.slice(0, index), step)),
    counts: countRules(outlook, steps),
  };
}

/** How often each rule was kept so far, of the turns behind in which a reply would have kept it. */
export function countsOf(story: Story, play: Play): readonly RuleCount[] {
  return countRules(new Outlook(story), courseOf(story, play).steps);
}

/** The ending of a story whose turns are all behind. */
export function endingOf(story: Story, moves: readonly Move[], state: State): Ending | undefined {
  const facts = { state, turn: moves.length, choices: moves.map(({ choice }) => choice) };
  return story.endings.find(({ when }) => holds(when, facts));
}

/** Where the excitement goes: from the point before to the last one; nothing where there is only one. */
export function trendOf(points: readonly Point[]): Trend | undefined {
  const [before, last] = points.slice(-2);
  if (!before || !last) return undefined;
  if (last.excitement === before.excitement) return 'level';
  return last.excitement > before.excitement ? 'rising' : 'falling';
}

/** The curve of a play so far: a point per turn that has begun, and one for the end. */
export function curveOf(story: Story, play: Play): readonly Point[] {
  const { steps, state } = courseOf(story, play);
  return [...steps.map(({ situation }) => situation.state), state].map(({ hours, excitement }) => ({
    hours,
    time: timeStamp(story.begins, hours),
    excitement,
  }));
}

function judged(outlook: Outlook, before: readonly Step[], step: Step): JudgedChoice {
  const { situation, choice, outcome, event, after } = step;
  const text = situation.replies.find(({ id }) => id === choice)?.text;
  const better = betterThan(outlook, before, step);
  return {
    turn: situation.turn,
    time: situation.time,
    choice,
    ...(text === undefined ? {} : { text }),
    keeps: outcome.keeps,
    breaks: outcome.breaks,
    consequence: outcome.consequence,
    comments: commentsAfter(step),
    because: outcome.because,
    ...(event ? { event: event.text } : {}),
    before: situation.state,
    after,
    ...(better ? { better } : {}),
  };
}

/** The reply that leads furthest, if the one chosen does not. */
function betterThan(outlook: Outlook, before: readonly Step[], step: Step): Better | undefined {
  const { situation } = step;
  const [best] = outlook.ranked(before, situation.state);
  if (!best || compareRanks(best.rank, outlook.rank(before, step)) <= 0) return undefined;
  const { choice: id, outcome } = best.move;
  const text = situation.replies.find((reply) => reply.id === id)?.text ?? '';
  return { id, text, because: outcome.because };
}

function countRules(outlook: Outlook, steps: readonly Step[]): readonly RuleCount[] {
  const offered = steps.map(({ situation }, index) => outlook.replies(steps.slice(0, index), situation.state));
  return ruleIds.map((rule) => ({
    rule,
    kept: steps.filter(({ outcome }) => outcome.keeps.includes(rule)).length,
    possible: offered.filter((replies) => replies.some(({ outcome }) => outcome.keeps.includes(rule))).length,
  }));
}
