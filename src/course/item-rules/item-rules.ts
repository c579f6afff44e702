import { absoluteWords } from './absolute-words.ts';
import { allOrNoneOfThem } from './all-or-none.ts';
import { articleClue } from './article-clue.ts';
import { combinedOptions } from './combined-options.ts';
import { copiedText } from './copied-text.ts';
import { echoedWords } from './echoed-words.ts';
import { feedbackLength } from './feedback-length.ts';
import { instruction } from './instruction.ts';
import { keyLength } from './key-length.ts';
import { keyPosition } from './key-position.ts';
import { leakedAnswer } from './leaked-answer.ts';
import { misconception } from './misconception.ts';
import { negativeOptions } from './negative-options.ts';
import { negativeStem } from './negative-stem.ts';
import { opinionStem } from './opinion.ts';
import { optionCount } from './option-count.ts';
import { optionLength } from './option-length.ts';
import { overlappingOptions } from './overlapping-options.ts';
import { praiseAndBlame } from './praise-and-blame.ts';
import { questionOrTask } from './question-or-task.ts';
import { readingLoad } from './reading-load.ts';
import type { ItemRule } from './rule.ts';
import { simpleLanguage } from './simple-language.ts';
import { sortedOptions } from './sorted-options.ts';
import { sourcedFacts } from './sourced-facts.ts';
import { tellingPair } from './telling-pair.ts';
import { typography } from './typography.ts';
import { uniformOptions } from './uniform-options.ts';
import { windowDressing } from './window-dressing.ts';

/**
 * The rules of good questions that a machine can check. Numbers are those of Haladyna, Downing & Rodriguez, „A review of
 * multiple-choice item-writing guidelines for classroom assessment“, Applied Measurement in Education 15 (2002), 309–334;
 * F and V are ours. A new rule gets a file named after its subject, a test with a good and a bad example beside it, and a
 * place in this list.
 *
 * Not in the list:
 * - L01, one objective and one level an item; L19, one right option in `single`, two or more and not all in `multiple`;
 *   V2, every wrong option names its thinking error: an item without cannot be read (`quiz/`). L30 adds what V2 leaves open.
 * - L10, options below each other: a test of the rendered page.
 * - For a reader with a pencil: R1 (2) it asks what matters; R2 (5) it is neither too specific nor too general; R3 (7) it
 *   is no trick; R4 (28f) no option is absurd, in use one that fewer than 5 % of 40 learners choose; R5 (31) humour fits,
 *   and costs nobody their dignity. 29, plausible distractors, needs the same counts as R4.
 * - Spelling (11, 12), word classes (23) and gender (28c) beyond what signs and endings tell: they need a dictionary.
 */
export const itemRules: readonly ItemRule[] = [
  copiedText,
  leakedAnswer,
  opinionStem,
  simpleLanguage,
  combinedOptions,
  typography,
  readingLoad,
  instruction,
  questionOrTask,
  windowDressing,
  negativeStem,
  optionCount,
  keyPosition,
  sortedOptions,
  overlappingOptions,
  uniformOptions,
  optionLength,
  allOrNoneOfThem,
  negativeOptions,
  absoluteWords,
  echoedWords,
  articleClue,
  keyLength,
  tellingPair,
  misconception,
  feedbackLength,
  praiseAndBlame,
  sourcedFacts,
];

/** Rules that reading a quiz file enforces. */
export const keptByReader: readonly string[] = ['L01', 'L19', 'V2'];
