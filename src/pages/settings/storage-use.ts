export interface StorageUse {
  readonly megabytes: number | undefined;
  /** Whether the browser has promised to keep it when room gets short. */
  readonly isPersisted: boolean;
}

/** What the browser says about the storage of this site; undefined where it says nothing, above all without https. */
export async function storageUse(): Promise<StorageUse | undefined> {
  try {
    const [{ usage }, isPersisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
    return { megabytes: usage === undefined ? undefined : usage / 1e6, isPersisted };
  } catch {
    return undefined;
  }
}
