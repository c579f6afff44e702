/** Under this key the run plan is kept on the device. */
export const planKey = 'smm-tag8-ablauf';
/** Under this key the notes window keeps how long slides took. */
export const usedKey = 'smm-tag8-dauer';
/** Under this name a link brings one. */
export const planAddress = 'ablauf';

/** Whether a run plan may say that the day is held in another way; what it says is read by `kept-plan.ts`. */
export function hasPlan(): boolean {
  if (new URLSearchParams(location.search).has(planAddress)) return true;
  try {
    return localStorage.getItem(planKey) !== null;
  } catch {
    return false;
  }
}
