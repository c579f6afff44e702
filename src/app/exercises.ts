import { ContextProvider } from '@lit/context';
import { defineElements } from '../elements/define.ts';
import { type CourseAccess, courseContext } from '../elements/shared/course-context.ts';
import type { ItemId } from '../model/item.ts';
import { openRecord } from '../progress/open-record.ts';
import type { Address } from './address.ts';
import { startAnnouncer } from './announcer.ts';
import { findAskedByVotes, findExercise, findItem, findSet, openHomeOf } from './chapters.ts';
import { offerBackup } from './offer-backup.ts';
import { placeOf } from './place-of.ts';
import { deviceSeed } from './seed.ts';
import { offerWayBack } from './way-back.ts';

export interface Exercises {
  /** Loads what the section's items need and defines their elements. Calling it again costs nothing. */
  prepare(section: Element): Promise<void>;
  /** What every element gets from outside; a page beside the course gets the same. */
  readonly course: CourseAccess;
}

let started: Promise<Exercises> | undefined;

/** Opens the record and provides course and record to all elements: first provided, then defined. Once a page. */
export function startExercises(address: Address): Promise<Exercises> {
  started ??= start(address);
  return started;
}

async function start(address: Address): Promise<Exercises> {
  const now = (): number => Date.now();
  const record = await openRecord({ now });
  startAnnouncer(document);
  offerBackup(record, now);
  offerWayBack(document);
  const course: CourseAccess = {
    item: findItem,
    fetchItem: (id) => {
      openHomeOf(id);
      return findItem(id);
    },
    set: findSet,
    exercise: findExercise,
    askedByVotes: findAskedByVotes,
    placeOf: (slide, field) => placeOf(address, slide, field),
    record,
    host: address.view === 'reader' ? 'reader' : 'deck',
    seed: address.seed ?? deviceSeed(),
    askedSeed: address.seed,
    get listFirst() {
      return document.documentElement.dataset.exercises === 'liste';
    },
    now,
    newId: () => newId(),
  };
  new ContextProvider(document.body, { context: courseContext, initialValue: course });
  return {
    course,
    async prepare(section) {
      for (const id of itemsIn(section)) openHomeOf(id);
      await defineElements(tagsIn(section));
    },
  };
}

/** `crypto.randomUUID` is missing on plain http in a local network. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function itemsIn(section: Element): readonly ItemId[] {
  return [...section.querySelectorAll<HTMLElement>('[data-item], [data-quiz], [data-field], [data-exercise]')].flatMap(
    ({ dataset }) => dataset.item ?? dataset.quiz ?? dataset.field?.split('/')[0] ?? dataset.exercise ?? [],
  );
}

function tagsIn(section: Element): readonly string[] {
  const tags = [...section.querySelectorAll('*')].map(({ localName }) => localName);
  return [...new Set(tags.filter((tag) => tag.startsWith('smm-')))];
}
