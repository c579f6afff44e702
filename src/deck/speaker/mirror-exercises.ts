import { mirrorRecord } from '../../progress/mirror.ts';
import type { LearnerRecord } from '../../progress/record.ts';
import type { DeckChannel, DeckMessage } from '../deck-channel.ts';
import { MirroredLooks } from './mirrored-looks.ts';

export interface MirroredExercises {
  /** Takes the other window's messages. */
  take(message: DeckMessage): void;
  /** Another window has just come. */
  greet(): void;
}

/**
 * Lets the exercises of this window be those of the other one: answers through the database and its tabs or, where there
 * is none, themselves; and what is shown of them.
 */
export function mirrorExercises(
  page: Document,
  record: Promise<LearnerRecord>,
  channel: DeckChannel,
): MirroredExercises {
  const looks = new MirroredLooks(page, channel);
  const mirror = record.then((one) =>
    mirrorRecord(one, {
      send: (answers) => channel.send({ type: 'answers', ...answers }),
      tabsHear: channel.isShared,
    }),
  );
  return {
    take(message) {
      if (message.type === 'look') looks.take(message);
      if (message.type === 'answers') void mirror.then((take) => take(message));
    },
    greet: () => looks.tellAll(),
  };
}
