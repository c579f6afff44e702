import type { Attempt } from '../model/attempt.ts';
import type { ItemId } from '../model/item.ts';
import type { Response } from '../model/response.ts';
import type { Session } from '../model/session.ts';
import type { StorageLoss, StorageProblem } from './problem.ts';
import type { Snapshot } from './snapshot.ts';

/** Undoes what the call that returned it began. */
export type Undo = () => void;

/**
 * The learner's record on this device: where each item stands, every submitted try, and texts and counts typed.
 *
 * Reading is synchronous, from memory. Saving changes memory at once and then keeps what it can; its promise resolves
 * when the value is kept or cannot be kept, and never rejects: what went wrong is told by `onProblem`.
 */
export interface LearnerRecord {
  /** The stored session of an item, as it was saved: the caller lets `resume` fit it to today's text. */
  session(item: ItemId): Session | undefined;
  saveSession(item: ItemId, session: Session): Promise<void>;

  /** What was typed outside graded items: the fields of a canvas (`u19-canvas`), the counts of a vote
   * (`u05-smart-peer`), plays of a simulation (`u16-shitstorm`, in class `u16-shitstorm/class`), and which question of a set (`k2-check`) or part of an exercise (`u10-swot`) is current. */
  value(key: string): Response | undefined;
  saveValue(key: string, response: Response): Promise<void>;

  /** Calls `listener` whenever the value of the key is saved, by any element of this page or by another tab: what is typed
   * on one slide is shown on another. */
  onValue(key: string, listener: () => void): Undo;

  /** Every attempt, or those of one item, oldest first. */
  attempts(item?: ItemId): readonly Attempt[];
  /** Adds an attempt. One whose id is already there changes nothing: attempts are never overwritten. */
  addAttempt(attempt: Attempt): Promise<void>;

  /** All that is in memory, with the time at which each value was saved. */
  all(): Snapshot;
  /**
   * Takes over what another record has and this one has not, or has older (`mergeSnapshots`); whole, or not at all. True
   * when it is kept.
   */
  merge(theirs: Snapshot): Promise<boolean>;
  /** Forgets everything, on this device and in every open tab. False where the browser refuses: then all stays. */
  clear(): Promise<boolean>;

  /** Calls `listener` with the item id or key that another tab, `merge` or `clear` changed; never for saves of this page (for values see `onValue`). */
  subscribe(listener: (what: string) => void): Undo;

  /** Calls `listener` with what this page saves, as a record of that alone: another window can `merge` it. */
  onSave(listener: (saved: Snapshot) => void): Undo;

  /** The first reason why something may not be kept; null while everything is. */
  readonly problem: StorageProblem | null;
  /**
   * Tells each problem and each loss, once: at once where it arose before anyone listened. What was told is not told
   * again to whoever comes later.
   */
  onProblem(listener: (problem: StorageProblem | StorageLoss) => void): Undo;
}
