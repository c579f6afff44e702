import { mirrorRecord } from '../../progress/mirror.ts';
import type { LearnerRecord } from '../../progress/record.ts';
import type { DeckChannel, DeckMessage } from '../deck-channel.ts';
import { mirrorLooks } from './mirror-looks.ts';

/**
 * Lets the exercises of this window be those of the other one: answers through the database and its tabs or, where there
 * is none, themselves; and what is shown of them. Returns what takes the other window's messages.
 */
export function mirrorExercises(
  page: Document,
  record: Promise<LearnerRecord>,
  channel: DeckChannel,
): (message: DeckMessage) => void {
  const showLook = mirrorLooks(page, channel);
  const mirror = record.then((one) =>
    mirrorRecord(one, {
      send: (answers) => channel.send({ type: 'answers', ...answers }),
      tabsHear: channel.isShared,
    }),
  );
  return (message) => {
    if (message.type === 'look') showLook(message);
    if (message.type === 'answers') void mirror.then((take) => take(message));
  };
}
