/** The event that carries a message to the page's one live region. */
export const announceEvent = 'smm-announce';

/** Says a sentence politely: bubbles from `from` to the announcer of the page. */
export function announce(from: EventTarget, message: string): void {
  from.dispatchEvent(new CustomEvent<string>(announceEvent, { detail: message, bubbles: true, composed: true }));
}
