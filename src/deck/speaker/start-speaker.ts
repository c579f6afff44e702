import './styles.css';
import { render, type TemplateResult } from 'lit';
import type { CourseAccess } from '../../elements/shared/course-context.ts';
import type { Contents } from '../../model/chapter.ts';
import { onClock } from '../../model/pace.ts';
import { heldNeighbour } from '../../model/run-plan/held-neighbour.ts';
import { openWindow } from '../window-link.ts';
import { buildPage } from './build-page.ts';
import { renderClockLine } from './clock-line.ts';
import { DayClock } from './day-clock.ts';
import { DeckRemote } from './deck-remote.ts';
import { DrawnSlides } from './drawn-slides.ts';
import { type KeyedItem, renderKeys } from './key-panel.ts';
import { KeyWatch } from './key-watch.ts';
import { mirrorExercises } from './mirror-exercises.ts';
import { type Place, pathOf, placeIn } from './place.ts';
import { Pointer } from './pointer.ts';
import { startSpeakerKeys } from './speaker-keys.ts';
import { renderControls, renderNext, renderNotes } from './speaker-view.ts';

interface SpeakerOptions {
  readonly contents: Contents;
  readonly loadNotes: Readonly<Record<string, () => Promise<Readonly<Record<string, TemplateResult>>>>>;
  /** The slide of the address, shown until the deck's window answers. */
  readonly slide: string;
  /** Makes the exercises of a section work. */
  prepare(section: Element): Promise<void>;
  loadCourse(): Promise<CourseAccess>;
  /** The deck at a slide, or at one of its build steps: `k2-s06/1`. */
  deckAddress(place: string): string;
}

/**
 * The trainer's own window: the current slide with its exercises, the next one, notes, solution, build step, clock and
 * plan. It follows the deck and can turn it; without a deck it turns by itself.
 */
export function startSpeaker({ contents, loadNotes, slide, prepare, loadCourse, deckAddress }: SpeakerOptions): void {
  const deck = document.getElementById('deck');
  if (!deck) throw new Error('the page has no #deck');
  const panels = buildPage(deck);

  const now = (): number => Date.now();
  const spans = onClock(contents);
  const held = contents.slides.filter(({ off }) => !off);
  const clock = new DayClock(now);
  const slides = new DrawnSlides(deck, prepare);
  const course = loadCourse();
  let place: Place = { ...placeIn(location.hash), slide };
  let texts: Readonly<Record<string, TemplateResult>> = {};
  let keyed: readonly KeyedItem[] = [];

  const remote = new DeckRemote(
    {
      onPlace: (at, turned) => {
        if (turned && at.slide !== place.slide) clock.turn(at.slide, spans.get(at.slide)?.from ?? 0);
        show(at);
      },
      onMeet: () => mirror.greet(),
      onChange: () => draw(),
      onMessage: (message) => mirror.take(message),
    },
    now,
  );
  const mirror = mirrorExercises(
    document,
    course.then(({ record }) => record),
    remote.channel,
  );
  const pointer = new Pointer(
    window,
    () => slides.current,
    (at) => remote.point(at),
  );
  new KeyWatch(
    deck,
    () => slides.current,
    async (id) => (await course).fetchItem(id),
    (items) => {
      keyed = items;
      draw();
    },
  );

  const show = (at: Place): void => {
    if (contents.slides.every(({ id }) => id !== at.slide)) return;
    if (at.slide !== place.slide) panels.notes.scrollTop = 0;
    place = at;
    slides.show(at, heldNeighbour(contents.slides, at.slide, 'next')?.id);
    history.replaceState(null, '', `#/${pathOf(at)}`);
    draw();
    void loadTexts(at.slide);
  };
  const loadTexts = async (id: string): Promise<void> => {
    if (id in texts) return;
    const chapter = contents.slides.find((one) => one.id === id)?.chapter ?? '';
    texts = { ...texts, ...(await loadNotes[chapter]?.()) };
    draw();
  };
  /** Here where there is no deck: the same steps as in the deck. */
  const goAlone = (forward: boolean): void => {
    const step = place.step + (forward ? 1 : -1);
    const there = heldNeighbour(contents.slides, place.slide, forward ? 'next' : 'previous');
    if (forward ? step < slides.stepsOf(place.slide) : step >= -1) show({ slide: place.slide, step });
    else if (there) {
      if (clock.minute !== undefined) clock.turn(there.id, spans.get(there.id)?.from ?? 0);
      show({ slide: there.id, step: forward ? -1 : slides.stepsOf(there.id) - 1 });
    }
  };
  const actions = {
    turn: (forward: boolean) => (remote.isConnected ? remote.turn(forward) : goAlone(forward)),
    blacken: () => remote.blacken(!remote.isBlack),
    togglePointer: () => {
      pointer.turnOn(!pointer.isOn);
      draw();
    },
    openDeck: (event: Event) => {
      event.preventDefault();
      openWindow(deckAddress(pathOf(place)), 'smm-tag8-folien');
    },
  };
  const draw = (): void => {
    const entry = contents.slides.find(({ id }) => id === place.slide);
    if (!entry) return;
    const start = (): void => {
      clock.start(place.slide, spans.get(place.slide)?.from ?? 0);
      draw();
    };
    const undo = (): void => {
      clock.undo();
      draw();
    };
    const where = {
      number: held.indexOf(entry) + 1,
      of: held.length,
      shown: place.step + 1,
      steps: slides.stepsOf(place.slide),
    };
    render(renderClockLine(contents, entry, clock, now(), { start, undo }), panels.clock);
    render(renderControls(where, remote, pointer, deckAddress(pathOf(place)), actions), panels.controls);
    render(renderKeys(keyed), panels.keys);
    panels.keys.hidden = panels.keys.childElementCount === 0;
    render(renderNotes(texts[place.slide]), panels.notes);
    render(renderNext(heldNeighbour(contents.slides, place.slide, 'next')), panels.next);
  };

  startSpeakerKeys(document, actions);
  // A link on the drawn slide leads to another one: in both windows.
  addEventListener('hashchange', () => {
    const at = placeIn(location.hash);
    remote.go(at);
    show(at);
  });
  show(place);
  remote.start();
  setInterval(draw, 1000);
  document.documentElement.dataset.ready = '';
}
