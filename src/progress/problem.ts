/**
 * Why the record lives in memory only.
 * `blocked`: the browser gives no storage, or it fails; `full`: there is no room left;
 * `newer`: the database was written by a newer version of the site, which this one must not touch.
 */
export type StorageProblem = 'blocked' | 'full' | 'newer';

/**
 * What was kept and is not there any more; what is saved from now on is kept.
 * `deleted`: the storage was deleted under the open page, which still has what it read before;
 * `damaged`: a part cannot be understood; it stays where it is and is left out.
 */
export type StorageLoss = 'deleted' | 'damaged';

/** The problem behind anything that IndexedDB threw. */
export function problemOf(error: unknown): StorageProblem {
  switch (errorName(error)) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    default:
      return 'blocked';
  }
}

/** The name by which IndexedDB tells its errors apart; empty for what is not an error. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
