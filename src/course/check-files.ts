import { blueprintLines, checkBlueprint } from './checks/blueprint.ts';
import { checkDuplicateSlides } from './checks/duplicate-slides.ts';
import { checkMisconceptions, checkSentences } from './checks/misconceptions.ts';
import { namesOf } from './checks/names.ts';
import { checkObjectives } from './checks/objectives.ts';
import { checkQuizReferences } from './checks/quiz-references.ts';
import { checkPlanLengths, checkPlanNames } from './checks/run-plans.ts';
import { checkSlideReferences } from './checks/slide-references.ts';
import { checkTaughtSeeds, taughtLines } from './checks/taught-seeds.ts';
import { tellOnce } from './checks/tell-once.ts';
import { checkTests } from './checks/tests.ts';
import { checkUnused } from './checks/unused.ts';
import { compareFindings, type Finding } from './finding.ts';
import { checkItemRules } from './item-rules/check-item-rules.ts';
import { type CourseFiles, type Parsed, parseFiles } from './parsed.ts';
import { duplicateIdsAcross } from './quiz/reference.ts';

export interface CheckedFiles {
  readonly parsed: Parsed;
  /** Everything that an author should change, sorted by place. */
  readonly findings: readonly Finding[];
  /** How many warnings about questions authors have answered with a reason. */
  readonly silenced: number;
  /** What the check proved, or what it could not ask yet, in lines. */
  readonly facts: readonly string[];
}

/**
 * Reads all files and checks them in three steps, so that one mistake is told once. What stands in a file that cannot be
 * read would be told as missing at every place that names it, and of an item with an error nobody knows what it teaches
 * and asks: names wait for the files, and what is to be said of the whole waits for the last error.
 */
export function checkFiles(files: CourseFiles): CheckedFiles {
  const { parsed, findings } = parseFiles(files);
  const declarations = parsed.quizFiles.flatMap((file) => file.declarations);
  const alone = [...findings, ...checkDuplicateSlides(parsed), ...duplicateIdsAcross(declarations)];
  const named = [...alone, ...(parsed.unread.length ? [] : checkNames(parsed))];
  const rules = checkItemRules(parsed, named);
  const told = [...named, ...rules.findings];
  const waits = told.some(({ severity }) => severity === 'error');
  return {
    parsed,
    findings: [...told, ...(waits ? [] : checkWhole(parsed))].sort(compareFindings),
    silenced: rules.silenced,
    facts: waits ? [waitingLine(parsed)] : [...taughtLines(parsed), ...blueprintLines(parsed)],
  };
}

/** Names in one file for what stands in another. */
function checkNames(parsed: Parsed): readonly Finding[] {
  const names = namesOf(parsed);
  return [
    ...tellOnce([...checkSlideReferences(parsed, names), ...checkQuizReferences(parsed, names)]),
    ...checkPlanNames(parsed, names),
    ...checkSentences(parsed),
  ];
}

/** What is missing, or too much, when all is there that is written. */
function checkWhole(parsed: Parsed): readonly Finding[] {
  return [
    ...checkUnused(parsed),
    ...checkObjectives(parsed),
    ...checkTaughtSeeds(parsed),
    ...checkTests(parsed, namesOf(parsed)),
    ...checkMisconceptions(parsed),
    ...checkBlueprint(parsed),
    ...checkPlanLengths(parsed),
  ];
}

function waitingLine({ unread }: Parsed): string {
  return unread.length
    ? `What files say of each other is checked once these can be read: ${unread.join(', ')}`
    : 'Whether all is used, taught and planned is checked once there is no error';
}
