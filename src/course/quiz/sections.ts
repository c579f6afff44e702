import { looseObject, safeParse, string } from 'valibot';
import { isScalar, isSeq } from 'yaml';
import type { Exercise } from '../../model/chapter.ts';
import type { Item } from '../../model/item.ts';
import type { Finding } from '../finding.ts';
import type { Source } from '../source.ts';
import { id } from '../yaml/text.ts';
import { stepInto, type Tree } from '../yaml/tree.ts';
import { type Accepted, EntryDesk, type Places } from './desk.ts';
import { fillVote, isUnfilled, unaskable } from './fill-vote.ts';
import { readItem } from './item.ts';
import { exerciseShape } from './kinds.ts';
import type { Declaration, Reference } from './reference.ts';
import { readSet } from './set.ts';

/** Something an author wrote, where its id and its parts stand, and the names in it that other files must know. */
export interface Written<T> {
  readonly value: T;
  readonly declared: Declaration;
  readonly references: readonly Reference[];
  readonly accepted: readonly Accepted[];
  readonly places: Places;
}

interface Entry {
  readonly raw: unknown;
  readonly desk: EntryDesk;
  readonly declared: Declaration | undefined;
}

/** Items, sets and exercises of a file, with what is wrong in them beyond the types of their fields. */
export function readSections(source: Source, root: Tree, value: unknown) {
  const of = (section: string) => entriesOf(source, root, value, section);
  const [sets, exercises, items] = [of('sets'), of('exercises'), of('items')];
  const chapter = safeParse(looseObject({ chapter: string() }), value);
  const name = chapter.success ? chapter.output.chapter : '';
  const read = {
    chapter: name,
    items: written(items, ({ raw, desk }) => readItem(raw, name, desk)),
    sets: written(sets, ({ raw, desk }) => readSet(raw, name, desk)),
    exercises: written(exercises, readExercise),
  };
  const all = [...sets, ...exercises, ...items];
  const votes = askInFile(read.items);
  return {
    ...read,
    items: votes.items,
    declarations: all.flatMap(({ declared }) => declared ?? []),
    nameless: all.some(({ declared }) => !declared || !safeParse(id, declared.id).success),
    findings: [...all.flatMap(({ desk }) => desk.findings), ...votes.findings],
  };
}

function entriesOf(source: Source, root: Tree, value: unknown, section: string): Entry[] {
  const list = stepInto(root, section)?.node ?? null;
  const plain = safeParse(looseObject({}), value);
  const raws = plain.success ? plain.output[section] : undefined;
  const count = isSeq(list) ? list.items.length : 0;
  return Array.from({ length: count }, (_, index) => {
    const desk = new EntryDesk(source, root, [section, index]);
    const written = stepInto(stepInto(list, index)?.node ?? null, 'id')?.node;
    const named = isScalar(written) && typeof written.value === 'string' && written.value;
    return {
      raw: Array.isArray(raws) ? raws[index] : undefined,
      desk,
      declared: named ? { id: named, thing: desk.thing, place: desk.place(['id']) } : undefined,
    };
  });
}

function written<T>(entries: readonly Entry[], read: (entry: Entry) => T | undefined): Written<T>[] {
  return entries.flatMap((entry) => {
    const value = read(entry);
    const { declared, desk } = entry;
    if (value === undefined || !declared) return [];
    return [{ value, declared, references: desk.references, accepted: desk.accepted, places: desk }];
  });
}

function readExercise({ raw, desk }: Entry): Exercise | undefined {
  const exercise = safeParse(exerciseShape, raw);
  if (!exercise.success) return undefined;
  desk.referAll('item', ['parts'], exercise.output.parts);
  return exercise.output;
}

/** Votes of the file whose question stands in the same file get its text. */
function askInFile(items: readonly Written<Item>[]) {
  const findings: Finding[] = [];
  const filled = items.map((one) => {
    const { value } = one;
    if (!isUnfilled(value)) return one;
    const [asked, again] = items.flatMap((other) => (other.value.id === value.body.asks ? [other.value] : []));
    if (asked?.kind === 'single') return { ...one, value: fillVote(value, asked) };
    const reference = one.references.find(({ to }) => to === 'item');
    if (asked && !again && reference) findings.push(unaskable(reference, asked));
    return one;
  });
  return { items: filled, findings };
}
