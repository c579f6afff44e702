/** The five questions that a goal is looked through for, in the order in which they are shown. */
export const smartQuestions = ['number', 'unit', 'date', 'base', 'owner'] as const;
export type SmartQuestion = (typeof smartQuestions)[number];

/** Characters of a text, as for `slice`. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Why a question counts as answered or not; the words for each are in `strings/smart-hints.ts`.
 *
 * Answered: `amount` (60 Anfragen), `change` (um 10 %), `counted` (the unit), `due`, `today`, `named`.
 * Not answered: `vague` (mehr, bald), `only-dates` and `only-today` (numbers, but none to reach), `bare` (a number
 * without a unit), `start` (ab Mai), `repeats` (jeden Monat), `change-only` (um 10 %, from where?), `compared` (with
 * last year, without its value), `everyone` (wir, alle), `nothing`.
 */
export type SmartReason =
  | 'amount'
  | 'change'
  | 'counted'
  | 'due'
  | 'today'
  | 'named'
  | 'vague'
  | 'only-dates'
  | 'only-today'
  | 'bare'
  | 'start'
  | 'repeats'
  | 'change-only'
  | 'compared'
  | 'everyone'
  | 'nothing';

/** What the rules see of one question in a sentence. They see words, never whether the goal is a good one. */
export interface SmartHint {
  readonly question: SmartQuestion;
  readonly found: boolean;
  /** Where found: the words that were recognised. Else the words that come near and are quoted in the reason. */
  readonly words: readonly TextRange[];
  readonly reason: SmartReason;
}
