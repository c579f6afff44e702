/** Whether something was done before on this device. Where storage is blocked it was not: nothing is kept to speak of. */
export function wasDone(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Remembers it. */
export function markDone(key: string): void {
  try {
    localStorage.setItem(key, 'yes');
  } catch {
    // storage is blocked: done for this visit
  }
}
