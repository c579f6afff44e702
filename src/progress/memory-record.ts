import type { Attempt } from '../model/attempt.ts';
import type { ItemId } from '../model/item.ts';
import type { Response } from '../model/response.ts';
import type { Session } from '../model/session.ts';
import type { StorageProblem } from './problem.ts';
import type { LearnerRecord, Undo } from './record.ts';

/** A record that lasts as long as the page: where storage fails, in tests, and as the memory of a kept record. */
export class MemoryRecord implements LearnerRecord {
  readonly #sessions = new Map<ItemId, Session>();
  readonly #values = new Map<string, Response>();
  readonly #attempts = new Map<string, Attempt>();
  readonly #listeners = new Set<(what: string) => void>();
  readonly #valueListeners = new Map<string, Set<() => void>>();
  readonly #problemListeners = new Set<(problem: StorageProblem) => void>();
  #problem: StorageProblem | null;
  #told = false;

  constructor(problem: StorageProblem | null = null) {
    this.#problem = problem;
  }

  session(item: ItemId): Session | undefined {
    return this.#sessions.get(item);
  }

  async saveSession(item: ItemId, session: Session): Promise<void> {
    this.#sessions.set(item, session);
  }

  value(key: string): Response | undefined {
    return this.#values.get(key);
  }

  async saveValue(key: string, response: Response): Promise<void> {
    this.#values.set(key, response);
    for (const listener of this.#valueListeners.get(key) ?? []) listener();
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
    if (!this.#attempts.has(attempt.id)) this.#attempts.set(attempt.id, attempt);
  }

  subscribe(listener: (what: string) => void): Undo {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get problem(): StorageProblem | null {
    return this.#problem;
  }

  onProblem(listener: (problem: StorageProblem) => void): Undo {
    this.#problemListeners.add(listener);
    this.#tellProblem();
    return () => this.#problemListeners.delete(listener);
  }

  /** Tells the subscribers that another tab changed an item or key. */
  protected changedElsewhere(what: string): void {
    for (const listener of this.#listeners) listener(what);
  }

  /** Notes why something is not kept; only the first reason counts. */
  protected report(problem: StorageProblem): void {
    this.#problem ??= problem;
    this.#tellProblem();
  }

  #tellProblem(): void {
    if (this.#problem === null || this.#told || this.#problemListeners.size === 0) return;
    this.#told = true;
    for (const listener of this.#problemListeners) listener(this.#problem);
  }
}
