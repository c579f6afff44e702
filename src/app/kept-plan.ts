import type { Contents } from '../model/chapter.ts';
import { decodePlan, encodePlan, isPlan, type PlanRefusal } from '../model/run-plan/plan-code.ts';
import { readKeptPlan, writePlan } from '../model/run-plan/plan-file.ts';
import { plannedContents } from '../model/run-plan/planned-contents.ts';
import type { RunPlan } from '../model/run-plan/run-plan.ts';
import { planAddress, planKey } from './plan-names.ts';

/** The plan that the address brings, read or refused; undefined where it brings none. */
export function askedPlan(contents: Contents): RunPlan | PlanRefusal | undefined {
  const code = new URLSearchParams(location.search).get(planAddress);
  return code === null ? undefined : decodePlan(contents, code);
}

/** The plan that this device has kept; undefined where there is none, or none that can be read. */
export function keptPlan(contents: Contents): RunPlan | undefined {
  try {
    return readKeptPlan(contents, localStorage.getItem(planKey) ?? '');
  } catch {
    // storage is blocked: only the address can bring a plan
    return undefined;
  }
}

/**
 * Keeps a plan on this device, or forgets it for the whole day (undefined). Where nothing can be kept it goes into the
 * address, which all links of the course pass on. Returns whether it is kept.
 */
export function keepPlan(contents: Contents, plan: RunPlan | undefined): boolean {
  const address = new URL(location.href);
  address.searchParams.delete(planAddress);
  const isKept = store(plan);
  if (!isKept && plan) address.searchParams.set(planAddress, encodePlan(contents, plan));
  history.replaceState(null, '', address);
  return isKept;
}

/** The table of contents as today's plan has it. */
export function contentsToday(contents: Contents): Contents {
  const asked = askedPlan(contents);
  const plan = asked && isPlan(asked) ? asked : keptPlan(contents);
  return plan ? plannedContents(contents, plan) : contents;
}

function store(plan: RunPlan | undefined): boolean {
  try {
    if (plan) localStorage.setItem(planKey, writePlan(plan));
    else localStorage.removeItem(planKey);
    return true;
  } catch {
    return false;
  }
}
