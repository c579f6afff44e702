import { expect, test } from 'vitest';
import { MemoryRecord } from './memory-record.ts';
import { mirrorRecord } from './mirror.ts';

type Answers = { readonly snapshot: unknown; readonly all: boolean };

/** Until everything under way has come. */
const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Two records whose windows hear each other as soon as both are open. */
function twoWindows(one: MemoryRecord, other: MemoryRecord, tabsHear: boolean): readonly unknown[] {
  const sent: unknown[] = [];
  const ears = new Map<MemoryRecord, (answers: Answers) => void>();
  const open = (record: MemoryRecord, peer: MemoryRecord): void => {
    const send = (answers: Answers): void => {
      sent.push(answers);
      const copy = structuredClone(answers);
      queueMicrotask(() => ears.get(peer)?.(copy));
    };
    ears.set(record, mirrorRecord(record, { send, tabsHear }));
  };
  open(one, other);
  open(other, one);
  return sent;
}

test('two windows without storage have the same answers, also those from before they met', async () => {
  const deck = new MemoryRecord('blocked');
  const speaker = new MemoryRecord('blocked');
  await deck.saveValue('u05', { choice: ['a'] });
  twoWindows(deck, speaker, true);
  await arrived();
  expect(speaker.value('u05')).toEqual({ choice: ['a'] });
  await speaker.saveValue('u05', { choice: ['b'] });
  await arrived();
  expect(deck.value('u05')).toEqual({ choice: ['b'] });
});

test('what comes from the other window is not sent back, and is told like a change of another tab', async () => {
  const deck = new MemoryRecord('blocked');
  const speaker = new MemoryRecord('blocked');
  const sent = twoWindows(deck, speaker, true);
  await arrived();
  const before = sent.length;
  const told: string[] = [];
  speaker.subscribe((what) => told.push(what));
  await deck.saveValue('u05', { choice: ['a'] });
  await arrived();
  expect(sent.length).toBe(before + 1);
  expect(told).toEqual(['u05']);
});

test('nothing travels while both windows keep their answers in one database', async () => {
  const deck = new MemoryRecord();
  const sent = twoWindows(deck, new MemoryRecord(), true);
  await deck.saveValue('u05', { choice: ['a'] });
  await arrived();
  expect(sent).toEqual([]);
});

test('answers travel where tabs cannot tell each other that they are kept', async () => {
  const deck = new MemoryRecord();
  const speaker = new MemoryRecord();
  twoWindows(deck, speaker, false);
  await deck.saveValue('u05', { choice: ['a'] });
  await arrived();
  expect(speaker.value('u05')).toEqual({ choice: ['a'] });
});

test('broken answers from another version of the site are left out', () => {
  const deck = new MemoryRecord('blocked');
  const hear = mirrorRecord(deck, { send: () => undefined, tabsHear: true });
  hear({ all: false, snapshot: { values: new Map([['u05', { at: 1, value: 7 }]]), sessions: 3 } });
  expect(deck.value('u05')).toBeUndefined();
});
