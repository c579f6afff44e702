/** What the browser says about the storage of this site. */
export interface StorageStatus {
  /** Whether it promised to keep everything even when room gets short. */
  readonly persisted: boolean;
  /** Bytes; undefined where the browser does not tell. Other sites on the same origin count as well. */
  readonly quota: number | undefined;
  readonly usage: number | undefined;
}

/** Asks the browser; undefined where it gives no answer (old, or not on https). */
export async function storageStatus(): Promise<StorageStatus | undefined> {
  try {
    const [persisted, { quota, usage }] = await Promise.all([
      navigator.storage.persisted(),
      navigator.storage.estimate(),
    ]);
    return { persisted, quota, usage };
  } catch {
    return undefined;
  }
}
