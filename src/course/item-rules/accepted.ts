import type { Said } from '../finding.ts';
import { allowedNames } from '../nearest.ts';
import type { Accepted } from '../quiz/desk.ts';
import { itemRules, keptByReader } from './item-rules.ts';

/** A shorter reason says nothing. */
const shortestReason = 20;

/** True where a reason is given that silences the warnings of a rule. */
export function isSilenced(rule: string, accepted: readonly Accepted[]): boolean {
  return accepted.some((one) => one.rule === rule && isReason(one) && isWarning(rule));
}

/**
 * What is wrong with an author's reason.
 * @param levels of what its rule has found in the item
 */
export function reasonFault(one: Accepted, levels: readonly string[]): Pick<Said, 'problem' | 'allowed'> | undefined {
  const { rule, reason } = one;
  if (!isWarning(rule)) {
    const isError = keptByReader.includes(rule) || itemRules.some(({ id }) => id === rule);
    if (isError) return unsilenced(rule);
    const warnings = itemRules.filter(({ level }) => level === 'warning').map(({ id }) => id);
    return { problem: `accept names "${rule}", which is no rule`, allowed: allowedNames('warnings', warnings, rule) };
  }
  if (!isReason(one)) {
    const problem = `the reason for ${rule} has ${reason.trim().length} characters`;
    return { problem, allowed: `say in ${shortestReason} or more why the warning is wrong here` };
  }
  if (levels.includes('warning')) return undefined;
  if (levels.includes('error')) return unsilenced(rule);
  return { problem: `it has a reason for ${rule}, which finds nothing here`, allowed: 'delete the reason' };
}

function unsilenced(rule: string): Pick<Said, 'problem' | 'allowed'> {
  return { problem: `it has a reason for ${rule}, which is an error here`, allowed: 'reasons silence warnings only' };
}

function isWarning(rule: string): boolean {
  return itemRules.some(({ id, level }) => id === rule && level === 'warning');
}

function isReason({ reason }: Accepted): boolean {
  return reason.trim().length >= shortestReason;
}
