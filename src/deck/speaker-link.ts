import { type DeckMessage, openDeckChannel } from './deck-channel.ts';
import type { FollowedDeck } from './speaker/follow-speaker.ts';

export interface LinkedDeck extends FollowedDeck {
  place(): { readonly slide: string; readonly step: number; readonly black: boolean };
}

/**
 * The deck's end of the channel to the speaker view: says where the deck is, and does what the speaker view asks for.
 * That part comes when a speaker view has asked. Returns what tells a change of place.
 */
export function linkSpeaker(deck: LinkedDeck): () => void {
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const load = () => import('./speaker/follow-speaker.ts').then(({ followSpeaker }) => followSpeaker(deck, channel));
  let follower: ReturnType<typeof load> | undefined;
  const hear = (message: DeckMessage): void => {
    if (message.type === 'at' || message.type === 'left') return;
    if ('deck' in message && message.deck !== id) return;
    if (message.type === 'where') tell(true);
    follower ??= load();
    void follower.then((follow) => follow(message));
  };
  const channel = openDeckChannel(hear);
  const tell = (asked = false): void => channel.send({ type: 'at', deck: id, ...deck.place(), asked });
  addEventListener('pagehide', () => channel.send({ type: 'left', deck: id }));
  return tell;
}
