import type { PlanRefusal } from '../model/run-plan/plan-code.ts';
import type { RunPlan } from '../model/run-plan/run-plan.ts';

/** The trainer's run plan on this device and in addresses. */
export interface PlanStore {
  /** What the address of this page brings: a plan, or why it is refused; undefined where it brings none. */
  readonly asked: RunPlan | PlanRefusal | undefined;
  /** The plan that is kept; undefined for the whole day. */
  readonly kept: RunPlan | undefined;
  /**
   * Keeps a plan, or forgets it for the whole day. Where nothing can be kept it goes into the address. Returns whether
   * it is kept.
   */
  keep(plan: RunPlan | undefined): boolean;
  /** The address of the page „Ablauf“ that brings this plan to another computer. */
  linkTo(plan: RunPlan): string;
  /** Seconds that slides took, by their ids, as the notes window has kept them. */
  readonly used: Readonly<Record<string, number>>;
}
