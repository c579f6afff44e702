import type { LearnerRecord } from '../../progress/record.ts';
import type { DeckChannel, DeckMessage } from '../deck-channel.ts';
import { mirrorExercises } from './mirror-exercises.ts';
import { ProjectedPointer } from './projected-pointer.ts';

/** What the speaker view may ask of the deck. */
export interface FollowedDeck {
  turn(way: 'next' | 'previous'): void;
  /** A slide that the deck does not have changes nothing. */
  go(slide: string, step: number): void;
  blacken(on: boolean): void;
  /** The 1280×720 sheet. */
  readonly sheet: HTMLElement;
  loadRecord(): Promise<LearnerRecord>;
}

/** The deck does what the speaker view asks for. Returns what takes its messages. */
export function followSpeaker(deck: FollowedDeck, channel: DeckChannel): (message: DeckMessage) => void {
  const pointer = new ProjectedPointer(deck.sheet);
  const mirror = mirrorExercises(deck.sheet.ownerDocument, deck.loadRecord(), channel);
  return (message) => {
    switch (message.type) {
      case 'turn':
        return deck.turn(message.forward ? 'next' : 'previous');
      case 'go':
        return deck.go(message.slide, message.step);
      case 'black':
        return deck.blacken(message.on);
      case 'point':
        return pointer.show(message);
      case 'where':
        return message.alone ? mirror.greet() : undefined;
      default:
        return mirror.take(message);
    }
  };
}
