import type { Attempt } from '../../model/attempt.ts';
import type { ItemId } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';
import type { Session } from '../../model/session.ts';
import { MemoryRecord } from '../../progress/memory-record.ts';
import type { StorageProblem } from '../../progress/problem.ts';

/** A record in memory that can be written from another tab, and can run into a problem. */
export class SharedRecord extends MemoryRecord {
  /** Another tab has saved a value. */
  valueArrives(key: string, response: Response): void {
    void this.saveValue(key, response);
    this.changedElsewhere(key);
  }

  /** Another tab has saved where an item stands. */
  sessionArrives(item: ItemId, session: Session): void {
    void this.saveSession(item, session);
    this.changedElsewhere(item);
  }

  /** Another tab has added an attempt. */
  attemptArrives(attempt: Attempt): void {
    void this.addAttempt(attempt);
    this.changedElsewhere(attempt.item);
  }

  /** From now on nothing can be kept. */
  fail(problem: StorageProblem): void {
    this.report(problem);
  }
}
