const key = 'smm-tag8-seed';

/** A number kept on this device, so that the order of options survives a reload. Without storage: for this visit. */
export function deviceSeed(): number {
  const fresh = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
  try {
    const kept = Number(localStorage.getItem(key));
    if (Number.isSafeInteger(kept) && kept > 0) return kept;
    localStorage.setItem(key, String(fresh));
  } catch {
    // storage is blocked: this visit's order is as good
  }
  return fresh;
}
