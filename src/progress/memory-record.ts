import type { Attempt } from '../model/attempt.ts';
import type { ItemId } from '../model/item.ts';
import type { Response } from '../model/response.ts';
import type { Session } from '../model/session.ts';
import type { StorageLoss, StorageProblem } from './problem.ts';
import type { LearnerRecord, Undo } from './record.ts';
import { emptySnapshot, mergeSnapshots, type Saved, type Snapshot, savedNow } from './snapshot.ts';

/** A record that lasts as long as the page: where storage fails, in tests, and as the memory of a kept record. */
export class MemoryRecord implements LearnerRecord {
  readonly #sessions = new Map<ItemId, Saved<Session>>();
  readonly #values = new Map<string, Saved<Response>>();
  readonly #attempts = new Map<string, Attempt>();
  readonly #listeners = new Set<(what: string) => void>();
  readonly #saveListeners = new Set<(saved: Snapshot) => void>();
  readonly #valueListeners = new Map<string, Set<() => void>>();
  readonly #problemListeners = new Set<(problem: StorageProblem | StorageLoss) => void>();
  readonly #troubles = new Set<StorageProblem | StorageLoss>();
  readonly #told = new Set<StorageProblem | StorageLoss>();
  #problem: StorageProblem | null = null;

  /** @param now the clock; without one only the order of saves counts. */
  constructor(
    problem: StorageProblem | null = null,
    private readonly now: () => number = () => 0,
  ) {
    if (problem) this.report(problem);
  }

  session(item: ItemId): Session | undefined {
    return this.#sessions.get(item)?.value;
  }

  async saveSession(item: ItemId, session: Session): Promise<void> {
    const saved = savedNow(session, this.now(), this.#sessions.get(item));
    this.putSession(item, saved);
    this.#tellSave({ sessions: new Map([[item, saved]]) });
  }

  value(key: string): Response | undefined {
    return this.#values.get(key)?.value;
  }

  async saveValue(key: string, response: Response): Promise<void> {
    const saved = savedNow(response, this.now(), this.#values.get(key));
    this.putValue(key, saved);
    this.#tellSave({ values: new Map([[key, saved]]) });
  }

  onValue(key: string, listener: () => void): Undo {
    const listeners = this.#valueListeners.get(key) ?? new Set();
    this.#valueListeners.set(key, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  attempts(item?: ItemId): readonly Attempt[] {
    const all = [...this.#attempts.values()];
    return all.filter((one) => item === undefined || one.item === item).sort((a, b) => a.at - b.at);
  }

  async addAttempt(attempt: Attempt): Promise<void> {
    if (this.#attempts.has(attempt.id)) return;
    this.putAttempt(attempt.id, attempt);
    this.#tellSave({ attempts: new Map([[attempt.id, attempt]]) });
  }

  all(): Snapshot {
    return { attempts: new Map(this.#attempts), sessions: new Map(this.#sessions), values: new Map(this.#values) };
  }

  async merge(theirs: Snapshot): Promise<boolean> {
    const { attempts, sessions, values } = mergeSnapshots(this.all(), theirs);
    for (const [id, one] of attempts) {
      if (this.#attempts.get(id) === one) continue;
      this.putAttempt(id, one);
      this.changedElsewhere(one.item);
    }
    for (const [item, one] of sessions) {
      if (this.#sessions.get(item) === one) continue;
      this.putSession(item, one);
      this.changedElsewhere(item);
    }
    for (const [key, one] of values) {
      if (this.#values.get(key) === one) continue;
      this.putValue(key, one);
      this.changedElsewhere(key);
    }
    return this.#problem === null;
  }

  async clear(): Promise<boolean> {
    const { attempts, sessions, values } = this.all();
    for (const id of attempts.keys()) this.putAttempt(id, undefined);
    for (const item of sessions.keys()) this.putSession(item, undefined);
    for (const key of values.keys()) this.putValue(key, undefined);
    const items = [...attempts.values()].map(({ item }) => item);
    for (const what of new Set([...items, ...sessions.keys(), ...values.keys()])) this.changedElsewhere(what);
    return true;
  }

  subscribe(listener: (what: string) => void): Undo {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onSave(listener: (saved: Snapshot) => void): Undo {
    this.#saveListeners.add(listener);
    return () => this.#saveListeners.delete(listener);
  }

  get problem(): StorageProblem | null {
    return this.#problem;
  }

  onProblem(listener: (problem: StorageProblem | StorageLoss) => void): Undo {
    this.#problemListeners.add(listener);
    this.#tellTroubles();
    return () => this.#problemListeners.delete(listener);
  }

  protected savedSession(item: ItemId): Saved<Session> | undefined {
    return this.#sessions.get(item);
  }

  protected savedValue(key: string): Saved<Response> | undefined {
    return this.#values.get(key);
  }

  protected putSession(item: ItemId, session: Saved<Session> | undefined): void {
    if (session) this.#sessions.set(item, session);
    else this.#sessions.delete(item);
  }

  protected putValue(key: string, response: Saved<Response> | undefined): void {
    if (response) this.#values.set(key, response);
    else this.#values.delete(key);
    for (const listener of this.#valueListeners.get(key) ?? []) listener();
  }

  /** Returns the item whose attempt was put or taken away. */
  protected putAttempt(id: string, attempt: Attempt | undefined): ItemId | undefined {
    const item = (attempt ?? this.#attempts.get(id))?.item;
    if (attempt) this.#attempts.set(id, attempt);
    else this.#attempts.delete(id);
    return item;
  }

  /** Tells the subscribers that an item or key was changed, not by a save of this page. */
  protected changedElsewhere(what: string): void {
    for (const listener of this.#listeners) listener(what);
  }

  /** Notes why something is not kept, or what was lost. */
  protected report(trouble: StorageProblem | StorageLoss): void {
    if (trouble !== 'deleted' && trouble !== 'damaged') this.#problem ??= trouble;
    this.#troubles.add(trouble);
    this.#tellTroubles();
  }

  #tellSave(saved: Partial<Snapshot>): void {
    for (const listener of this.#saveListeners) listener({ ...emptySnapshot, ...saved });
  }

  #tellTroubles(): void {
    if (this.#problemListeners.size === 0) return;
    for (const trouble of this.#troubles) {
      if (this.#told.has(trouble)) continue;
      this.#told.add(trouble);
      for (const listener of this.#problemListeners) listener(trouble);
    }
  }
}
