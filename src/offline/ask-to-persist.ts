import { markDone, wasDone } from './done-once.ts';

const askedKey = 'smm-tag8-persist-asked';

/**
 * Asks the browser to keep the record even when room gets short: once, and only when there is a first answer to keep,
 * because some browsers pass the question on to the learner.
 */
export function askToPersist(page: Document): void {
  const answered = ['smm-outcome', 'smm-stored'] as const;
  const ask = (): void => {
    for (const event of answered) page.removeEventListener(event, ask);
    if (wasDone(askedKey)) return;
    markDone(askedKey);
    navigator.storage?.persist?.().catch(() => undefined);
  };
  for (const event of answered) page.addEventListener(event, ask);
}
