/** The five questions that a goal is looked through for, in the order in which they are shown. */
export const smartQuestions = ['number', 'unit', 'date', 'base', 'owner'] as const;
export type SmartQuestion = (typeof smartQuestions)[number];

/** Characters of a text, as for `slice`. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Why a question counts as answered, or not; each reason belongs to one question. `strings/smart-hints.ts` has the words. */
export type SmartReason =
  // How many: 60 Anfragen; um 10 %; mehr; numbers in dates only; today's number only.
  | 'amount'
  | 'change'
  | 'more'
  | 'only-dates'
  | 'only-today'
  | 'no-number'
  // Of what: Anfragen; a number alone.
  | 'counted'
  | 'bare'
  | 'no-unit'
  // Until when: Ende März; bald; ab Mai; jeden Montag.
  | 'due'
  | 'some-time'
  | 'beginning'
  | 'repeats'
  | 'no-date'
  // From where: heute 40; um 10 % of what; als im Vorjahr, without its value.
  | 'today'
  | 'change-only'
  | 'compared'
  | 'no-base'
  // Who: verantwortlich: Aylin; wir.
  | 'named'
  | 'everyone'
  | 'no-owner';

/** What the rules see of one question in a sentence. They see words, never whether the goal is a good one. */
export interface SmartHint {
  readonly question: SmartQuestion;
  readonly found: boolean;
  /** Where found: the words that were recognised. Else the words that come near and are quoted in the reason. */
  readonly words: readonly TextRange[];
  readonly reason: SmartReason;
}
