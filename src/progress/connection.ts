import { type Database, openDatabase } from './database.ts';
import type { StorageLoss, StorageProblem } from './problem.ts';

/**
 * The connection of a page to its database, which other tabs and the learner may take away at any time.
 *
 * Owns: opening it, again after it was lost, and telling a loss once. Does not own: what is read and written.
 */
export class Connection {
  /** Undefined where it must be opened first. */
  database: Database | undefined;
  /** Whether something lies in the database, as far as this page knows. */
  hasKept = false;
  #opening: Promise<Database> | undefined;

  constructor(
    private readonly factory: IDBFactory,
    private readonly name: string,
    private readonly report: (problem: StorageProblem | StorageLoss) => void,
  ) {}

  open(): Promise<Database> {
    this.#opening ??= openDatabase(this.factory, this.name, (why) => {
      this.database = undefined;
      if (why === 'newer') this.report('newer');
      if (why === 'deleted') this.#tellLoss();
    })
      .then(({ database, isNew }) => {
        this.database = database;
        if (isNew) this.#tellLoss();
        return database;
      })
      .finally(() => {
        this.#opening = undefined;
      });
    return this.#opening;
  }

  close(): void {
    this.database?.close();
    this.database = undefined;
  }

  /** The storage is gone; where nothing was kept, nothing is lost. */
  #tellLoss(): void {
    if (this.hasKept) this.report('deleted');
    this.hasKept = false;
  }
}
