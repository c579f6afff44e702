import type { Contents } from '../model/chapter.ts';
import { type DayTimes, timesOf } from '../model/run-plan/day-times.ts';
import { decodePlan, encodePlan, isPlan, type PlanRefusal } from '../model/run-plan/plan-code.ts';
import { readKeptPlan, writePlan } from '../model/run-plan/plan-file.ts';
import { plannedContents } from '../model/run-plan/planned-contents.ts';
import type { RunPlan } from '../model/run-plan/run-plan.ts';
import { readUsedTimes } from '../model/run-plan/used-times.ts';
import type { PlanStore } from '../pages/plan-store.ts';
import { siteForOthers } from './phone-links.ts';
import { planAddress, planKey, usedKey } from './plan-names.ts';

export interface CourseToday {
  readonly contents: Contents;
  readonly times?: DayTimes;
}

/** The run plan for the page that changes it. */
export function planStore(contents: Contents): PlanStore {
  return {
    get asked() {
      return askedPlan(contents);
    },
    get kept() {
      return keptPlan(contents);
    },
    keep: (plan) => keep(contents, plan),
    linkTo(plan) {
      const there = siteForOthers(contents.site) ?? new URL(location.href);
      there.hash = '';
      there.search = `?ansicht=ablauf&${planAddress}=${encodePlan(contents, plan)}`;
      return there.href;
    },
    get used() {
      return readUsedTimes(stored(usedKey));
    },
  };
}

/** The table of contents as today's plan has it, and its times; of the whole day there are none. */
export function courseToday(contents: Contents): CourseToday {
  const asked = askedPlan(contents);
  const plan = asked && isPlan(asked) ? asked : keptPlan(contents);
  return plan ? { contents: plannedContents(contents, plan), times: timesOf(contents, plan) } : { contents };
}

function askedPlan(contents: Contents): RunPlan | PlanRefusal | undefined {
  const code = new URLSearchParams(location.search).get(planAddress);
  return code === null ? undefined : decodePlan(contents, code);
}

function keptPlan(contents: Contents): RunPlan | undefined {
  return readKeptPlan(contents, stored(planKey));
}

/** Where nothing can be kept the plan goes into the address, which all links of the course pass on. */
function keep(contents: Contents, plan: RunPlan | undefined): boolean {
  const address = new URL(location.href);
  address.searchParams.delete(planAddress);
  const isKept = store(plan);
  if (!isKept && plan) address.searchParams.set(planAddress, encodePlan(contents, plan));
  history.replaceState(null, '', address);
  return isKept;
}

function stored(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    // storage is blocked: only the address can bring a plan
    return '';
  }
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
