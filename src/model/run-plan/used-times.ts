/** Version of the way in which the notes window keeps how long slides took. */
const version = 1;

/**
 * Seconds that slides took when they were last shown, by their ids, as the notes window has kept them; none where the text
 * is no such list. Never throws.
 */
export function readUsedTimes(text: string): Readonly<Record<string, number>> {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof read !== 'object' || read === null || !('version' in read) || read.version !== version) return {};
  const seconds: unknown = 'seconds' in read ? read.seconds : undefined;
  if (typeof seconds !== 'object' || seconds === null) return {};
  return Object.fromEntries(
    Object.entries(seconds).filter((entry): entry is [string, number] => {
      const [, used] = entry;
      return typeof used === 'number' && Number.isFinite(used) && used > 0;
    }),
  );
}
