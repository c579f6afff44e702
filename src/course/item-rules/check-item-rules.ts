import type { Item } from '../../model/item.ts';
import { type Finding, findingAt, type Said } from '../finding.ts';
import type { Parsed } from '../parsed.ts';
import type { Place } from '../place.ts';
import type { Written } from '../quiz/sections.ts';
import { isSilenced, reasonFault } from './accepted.ts';
import { type Bank, bankOf } from './bank.ts';
import { itemRules } from './item-rules.ts';
import { type Question, questionOf } from './question.ts';
import { type Fault, type ItemRule, placeOf } from './rule.ts';

export interface RuleReport {
  /** Not sorted. */
  readonly findings: readonly Finding[];
  /** How many warnings authors have answered with a reason. */
  readonly silenced: number;
}

/**
 * Runs all rules over all items. An item that has errors already is left out: what is missing there would be found again
 * by every rule. Pure.
 * @param told what has been found before
 */
export function checkItemRules({ quizFiles, ...parsed }: Parsed, told: readonly Finding[]): RuleReport {
  const name = (path: string, thing: string): string => `${path}: ${thing}`;
  const broken = new Set(told.flatMap((one) => (one.severity === 'error' ? [name(one.path, one.thing)] : [])));
  const sound = quizFiles
    .flatMap(({ items }) => items)
    .filter(({ declared: { thing, place } }) => !broken.has(name(place.source.path, thing)))
    .map((written) => ({ written, question: questionOf(written) }));
  const bank = bankOf(
    { quizFiles, ...parsed },
    sound.map(({ question }) => question),
  );
  const reports = sound.map(({ written, question }) => checkItem(written, question, bank));
  return {
    findings: reports.flatMap(({ findings }) => findings),
    silenced: reports.reduce((sum, { silenced }) => sum + silenced, 0),
  };
}

interface Found extends Fault {
  readonly rule: string;
  readonly level: ItemRule['level'];
}

function checkItem({ declared: { thing }, accepted }: Written<Item>, question: Question, bank: Bank): RuleReport {
  const found = itemRules.flatMap((rule): Found[] =>
    rule.check(question, bank).map((fault) => ({ level: rule.level, ...fault, rule: rule.id })),
  );
  const shown = found.filter(({ level, rule }) => level === 'error' || !isSilenced(rule, accepted));
  const reasons = accepted.flatMap((one) => {
    const levels = found.filter(({ rule }) => rule === one.rule).map(({ level }) => level);
    const fault = reasonFault(one, levels);
    return fault ? [finding(one.place, { thing, ...fault })] : [];
  });
  return {
    findings: [
      ...shown.map(({ spot, problem, advice, level, rule }) => {
        const said = { thing, problem: `${problem} (${rule})`, allowed: advice, severity: level };
        return finding(placeOf(question, spot), said);
      }),
      ...reasons,
    ],
    silenced: found.length - shown.length,
  };
}

function finding({ source, start, end }: Place, said: Said): Finding {
  return findingAt(source, start, end, said);
}
