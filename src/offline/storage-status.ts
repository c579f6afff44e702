/** What the browser says about the storage of this site. */
export interface StorageStatus {
  /** Whether it promised to keep everything even when room gets short. */
  readonly persisted: boolean;
  /** Bytes in use; undefined where the browser does not tell. Other sites on the same origin count as well. */
  readonly usage: number | undefined;
}

/** Asks the browser; undefined where it gives no answer (old, or not on https). */
export async function storageStatus(): Promise<StorageStatus | undefined> {
  try {
    const [persisted, { usage }] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]);
    return { persisted, usage };
  } catch {
    return undefined;
  }
}
