import '../../styles/first.css';
import '../../styles/main.css';
import { ContextProvider } from '@lit/context';
import { html, type LitElement, render } from 'lit';
import { onTestFinished } from 'vitest';
import type { Exercise } from '../../model/chapter.ts';
import type { Item } from '../../model/item.ts';
import type { Quiz } from '../../model/quiz.ts';
import { tagOf } from '../../model/tag.ts';
import { MemoryRecord } from '../../progress/memory-record.ts';
import { defineElements } from '../define.ts';
import { announceEvent } from '../shared/announce.ts';
import type { Asking } from '../shared/asking.ts';
import { type CourseAccess, courseContext, type SlidePlace } from '../shared/course-context.ts';

export interface MountOptions {
  /** The deck at 1280×720 (the default), or the reader in the window as it is. */
  readonly host?: 'deck' | 'reader';
  readonly seed?: number;
  /** The seed that the address names. */
  readonly askedSeed?: number | undefined;
  /** What the clock shows at first; 1000 if not given. */
  readonly startsAt?: number;
  readonly listFirst?: boolean;
  /** A record that already holds something. */
  readonly record?: MemoryRecord;
  /** What else the course has: the questions of a set, the item that a vote asks. */
  readonly items?: readonly Item[];
  readonly sets?: readonly Quiz[];
  readonly exercises?: readonly Exercise[];
  /** Slides of the course, by id. */
  readonly places?: Readonly<Record<string, SlidePlace>>;
  /** How a test asks the item. */
  readonly asking?: Asking;
  /** Instead of the clock that goes on by 1 ms a look. */
  readonly now?: () => number;
  /** Attributes of the element; `data-item` with the item's id if not given. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the compiler wrote into the element. */
  readonly writtenOut?: string | Node;
}

export interface Mounted {
  readonly element: LitElement;
  readonly access: CourseAccess;
  readonly record: MemoryRecord;
  /** Every message for the live region, oldest first. */
  readonly log: readonly string[];
  /** Resolves when the element has drawn all that is known. */
  settle(): Promise<void>;
  /** Takes the slide away before the test ends. */
  unmount(): void;
}

/**
 * Puts one element on a slide as in the built page, with a course of its own and a record in memory. The clock stands
 * at `startsAt` ms and goes on by 1 ms a look. All of it is taken away when the test ends.
 */
export async function mount(tag: string, item: Item | undefined, options: MountOptions = {}): Promise<Mounted> {
  const { host = 'deck', record = new MemoryRecord(), attributes = item ? { 'data-item': item.id } : {} } = options;
  const items = [...(item ? [item] : []), ...(options.items ?? [])];
  const access = courseOf(items, { ...options, host, record });
  const page = document.createElement('div');
  page.id = 'deck';
  render(
    html`<main class="slides"><section class="slide exercise mat present" aria-labelledby="mount-h">
        <h2 id="mount-h">Folie</h2></section></main><div role="status" class="vh"></div>`,
    page,
  );
  const log: string[] = [];
  page.addEventListener(announceEvent, (event) => {
    if (event instanceof CustomEvent) log.push(String(event.detail));
  });
  Object.assign(document.documentElement.dataset, { view: host, surface: 'mat', theme: 'hell' });
  document.documentElement.lang = 'de';
  document.body.append(page);
  const unmount = (): void => page.remove();
  onTestFinished(unmount);

  new ContextProvider(page, { context: courseContext, initialValue: access });
  await defineElements([tag, ...items.map(tagOf)]);
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (options.asking) Object.assign(element, { asking: options.asking });
  element.append(options.writtenOut ?? '');
  page.querySelector('.slide')?.append(element);

  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  };
  await settle();
  return { element, access, record, log, settle, unmount };
}

/** Never the same id twice, also where a record goes on in a second element. */
let ids = 0;

type Course = MountOptions & Required<Pick<MountOptions, 'host' | 'record'>>;

function courseOf(
  items: readonly Item[],
  {
    host,
    record,
    sets = [],
    exercises = [],
    places = {},
    seed = 1,
    askedSeed,
    startsAt = 1000,
    listFirst = false,
    now,
  }: Course,
): CourseAccess {
  let time = startsAt;
  const asked = items.flatMap((one) => (one.kind === 'vote' && one.body.asks ? [one.body.asks] : []));
  return {
    item: async (id) => items.find((one) => one.id === id),
    fetchItem: async (id) => items.find((one) => one.id === id),
    set: async (id) => sets.find((one) => one.id === id),
    exercise: async (id) => exercises.find((one) => one.id === id),
    askedByVotes: async () => asked,
    placeOf: (slide) => places[slide],
    record,
    host,
    seed: askedSeed ?? seed,
    askedSeed,
    listFirst,
    now: now ?? (() => time++),
    newId: () => `id-${++ids}`,
  };
}
