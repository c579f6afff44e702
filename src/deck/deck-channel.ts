import { openWindowLink } from './window-link.ts';

/** The fields of each message and their types. Only positions and answers: notes never travel to the projector's window. */
const shapes = {
  /** The speaker view asks every deck where it is; `alone` while it follows none. */
  where: { alone: 'boolean' },
  /** A deck says where it is; `asked` when it answers, else because it has just changed. `step` is −1 before the first build step. */
  at: { deck: 'string', slide: 'string', step: 'number', black: 'boolean', asked: 'boolean' },
  /** A deck is closed or reloaded. */
  left: { deck: 'string' },
  turn: { deck: 'string', forward: 'boolean' },
  go: { deck: 'string', slide: 'string', step: 'number' },
  black: { deck: 'string', on: 'boolean' },
  /** The pointer, in units of the 1280×720 sheet; outside of it there is none. */
  point: { deck: 'string', x: 'number', y: 'number' },
  /** What is shown of an exercise and is not kept: both ways (`elements/shared/look.ts`). */
  look: { what: 'string', state: 'string' },
  /** Answers, where the record is not kept: both ways (`progress/mirror.ts`). `all` asks for the other side's as well. */
  answers: { all: 'boolean', snapshot: 'object' },
} as const;

interface Types {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
  readonly object: unknown;
}

type Shapes = typeof shapes;
type Fields<S> = { readonly [F in keyof S]: S[F] extends keyof Types ? Types[S[F]] : never };

/** What deck and speaker view say to each other. `deck` is the window that is meant: two may be open. */
export type DeckMessage = { [T in keyof Shapes]: { readonly type: T } & Fields<Shapes[T]> }[keyof Shapes];

export interface DeckChannel {
  /** Whether all windows of the site hear each other, not only those that have opened one another. */
  readonly isShared: boolean;
  send(message: DeckMessage): void;
}

/** A message from another window of this site, or undefined where it is none of ours. */
export function toDeckMessage(data: unknown): DeckMessage | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  const fields = Object.entries(shapes).find(([type]) => type === data.type)?.[1];
  if (!fields) return undefined;
  const given = data as Readonly<Record<string, unknown>>;
  const known = Object.entries(fields).map(([field, type]) => [field, given[field], type] as const);
  if (known.some(([, value, type]) => typeof value !== type || value === null)) return undefined;
  return { ...Object.fromEntries(known), type: data.type } as DeckMessage;
}

/**
 * Connects the windows of one browser. Chromium and Firefox connect the windows of one file as well (tried with Chromium
 * and Firefox from file://); where there is no BroadcastChannel, a window speaks with the one that opened it.
 */
export function openDeckChannel(receive: (message: DeckMessage) => void): DeckChannel {
  const hear = (data: unknown): void => {
    const message = toDeckMessage(data);
    if (message) receive(message);
  };
  try {
    const channel = new BroadcastChannel('smm-tag8-deck');
    channel.addEventListener('message', ({ data }) => hear(data));
    return { isShared: true, send: (message) => channel.postMessage(message) };
  } catch {
    return { isShared: false, ...openWindowLink(window, hear) };
  }
}
