/** What can be chosen, by the names in the address and on the device; the script in the head of the page applies them. */
export const choiceNames = {
  theme: 'thema',
  size: 'schrift',
  motion: 'bewegung',
  keys: 'kuerzel',
  exercises: 'uebungen',
} as const;
export type ChoiceName = keyof typeof choiceNames;

/** What stands for the usual: nothing is kept then. */
export const usual = 'device';

const key = (name: ChoiceName): string => `smm-tag8-${choiceNames[name]}`;

/** What holds now: what the address asks for, else what this device has kept. */
export function chosen(name: ChoiceName): string {
  const asked = new URLSearchParams(location.search).get(choiceNames[name]);
  if (asked !== null) return asked;
  try {
    return localStorage.getItem(key(name)) ?? usual;
  } catch {
    return usual;
  }
}

/**
 * Keeps a choice on this device and applies it at once; what the address asked for is the older word. Where nothing can
 * be kept it goes into the address, which all links of the course pass on. Returns whether it is kept.
 */
export function choose(name: ChoiceName, value: string): boolean {
  const address = new URL(location.href);
  address.searchParams.delete(choiceNames[name]);
  const isKept = keep(name, value);
  if (!isKept && value !== usual) address.searchParams.set(choiceNames[name], value);
  history.replaceState(null, '', address);
  dispatchEvent(new StorageEvent('storage'));
  return isKept;
}

function keep(name: ChoiceName, value: string): boolean {
  try {
    if (value === usual) localStorage.removeItem(key(name));
    else localStorage.setItem(key(name), value);
    return true;
  } catch {
    return false;
  }
}
