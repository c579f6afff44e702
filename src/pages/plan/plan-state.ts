import type { Contents } from '../../model/chapter.ts';
import { differingMinutes, setMinutes } from '../../model/run-plan/change-plan.ts';
import { clockText, type DayTimes, timesOf } from '../../model/run-plan/day-times.ts';
import { isPlan } from '../../model/run-plan/plan-code.ts';
import { type DayPlans, fitPlan, isSamePlan, minutesOf, type RunPlan } from '../../model/run-plan/run-plan.ts';
import { runPlan as words } from '../../strings/run-plan.ts';
import type { PlanStore } from '../plan-store.ts';

/**
 * The plan that holds, and how it came to be.
 *
 * Owns: the plan, what came before it, the message at the top. Does not own: keeping it (`PlanStore`), drawing.
 */
export class PlanState {
  readonly #day: RunPlan;
  readonly #before: RunPlan[] = [];
  #plan: RunPlan;
  #kept = true;
  /** Said at the top until the next change. */
  notice: readonly string[] = [];

  constructor(
    readonly contents: Contents,
    readonly plans: DayPlans,
    readonly store: PlanStore,
  ) {
    this.#day = fitPlan(contents, plans.day);
    this.#plan = store.kept ?? this.#day;
    const { asked } = store;
    if (asked === undefined) return;
    if (isPlan(asked)) this.take(asked, words.taken.link);
    else {
      // The address would say the same again at every visit.
      store.keep(store.kept);
      this.refuse(words.refused.link[asked]);
    }
  }

  get plan(): RunPlan {
    return this.#plan;
  }

  get times(): DayTimes {
    return timesOf(this.contents, this.#plan);
  }

  get isKept(): boolean {
    return this.#kept;
  }

  get isWholeDay(): boolean {
    return isSamePlan(this.#plan, this.#day);
  }

  get mayUndo(): boolean {
    return this.#before.length > 0;
  }

  /** Minutes that slides took when they were last shown, where the plan says another number. */
  get used(): Readonly<Record<string, number>> {
    return differingMinutes(this.contents.slides, (slide) => minutesOf(this.#plan, slide), this.store.used);
  }

  /** The plan with the minutes that slides took. */
  get withUsed(): RunPlan {
    return setMinutes(this.contents, this.#plan, this.used);
  }

  get end(): string {
    return clockText(this.times.end);
  }

  /** Another plan holds from now on. Returns what to say, empty where nothing changed. */
  change(plan: RunPlan): string {
    this.notice = [];
    if (isSamePlan(plan, this.#plan)) return '';
    this.#before.push(this.#plan);
    this.#hold(plan);
    return words.endNow(this.end, this.times.minutes);
  }

  /** A plan came from elsewhere. */
  take(plan: RunPlan, said: string): void {
    this.change(plan);
    // Also where it is the one that held: the address is done with.
    this.#hold(plan);
    this.notice = [said, words.endNow(this.end, this.times.minutes)];
  }

  refuse(why: string): void {
    this.notice = [why, words.unchanged];
  }

  undo(): string {
    const before = this.#before.pop();
    this.notice = [];
    if (before) this.#hold(before);
    return words.undone(this.end);
  }

  wholeDay(): string {
    return this.change(this.#day);
  }

  #hold(plan: RunPlan): void {
    this.#plan = plan;
    this.#kept = this.store.keep(this.isWholeDay ? undefined : plan);
  }
}
