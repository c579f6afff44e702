import { deckMayHave, startPaging } from '../keys.ts';

interface SpeakerActions {
  turn(forward: boolean): void;
  blacken(): void;
}

/** What Space presses. */
const pressed = 'button, summary, a[href]';

/**
 * The keys of the deck in the speaker view: PageDown, PageUp, arrows and Space turn, `.` and `B` make the projector black.
 * On the drawn slide they belong to the exercise as in the deck; of the buttons around it only Space.
 */
export function startSpeakerKeys(page: Document, { turn, blacken }: SpeakerActions): void {
  startPaging(page, (way) => turn(way === 'next'));
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !isFree(event)) return;
    const act = actOf(event.key, { turn, blacken });
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function actOf(key: string, { turn, blacken }: SpeakerActions): (() => void) | undefined {
  if (key === 'ArrowRight' || key === ' ') return () => turn(true);
  if (key === 'ArrowLeft') return () => turn(false);
  return key === '.' || key.toLowerCase() === 'b' ? blacken : undefined;
}

function isFree(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (!(target instanceof Element) || target.closest('.slide')) return deckMayHave(event);
  if (key === ' ') return !target.closest(pressed);
  return key.length > 1 || target.ownerDocument.documentElement.dataset.keys !== 'aus';
}
