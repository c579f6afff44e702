import Reveal from 'reveal.js';
import type { PhoneLinks } from '../elements/qr/phone-links.ts';
import type { Contents } from '../model/chapter.ts';
import type { DayTimes } from '../model/run-plan/day-times.ts';
import { heldNeighbour } from '../model/run-plan/held-neighbour.ts';
import { slideNumber } from '../model/slide-number.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { deck as words } from '../strings/deck.ts';
import { qr as qrWords } from '../strings/qr.ts';
import { DayEdge } from './day-edge.ts';
import { DeckAddress } from './deck-address.ts';
import { addDeckBar } from './deck-bar.ts';
import { DrawAhead } from './draw-ahead.ts';
import { Jumps } from './jumps.ts';
import { deckMayHave, startPaging } from './keys.ts';
import { markSections } from './mark-sections.ts';
import { mendReveal } from './mend-reveal.ts';
import type { MenuPage } from './menu/menu-access.ts';
import { openMenuWith } from './menu/open-menu.ts';
import { offerTextWhenNarrow } from './narrow.ts';
import { printAsPage } from './print-as-page.ts';
import { revealConfig } from './reveal-config.ts';
import { jump, skipSlides } from './skip-slides.ts';
import { linkSpeaker } from './speaker-link.ts';
import { surfaceOf } from './surface.ts';
import { UserTurn } from './user-turn.ts';
import { openWindow } from './window-link.ts';

export interface DeckOptions {
  readonly contents: Contents;
  /** The day on the clock where a run plan says so. */
  readonly times?: DayTimes;
  /** The slide to begin with; it exists. */
  readonly slide: string;
  /** Makes the exercises of a section work; called for the current and the next slide. */
  prepare(section: Element): Promise<void>;
  loadRecord(): Promise<LearnerRecord>;
  addressOf(view: 'folien' | 'lesen' | 'sprecher', slide: string): string;
  pageAddress(page: MenuPage): string;
  loadPhoneLinks(): Promise<PhoneLinks>;
  notify(sentence: string, link?: { readonly href: string; readonly text: string }): void;
}

/** Turns the pre-rendered sections into a deck. Resolves when slides can be turned. */
export async function startDeck(options: DeckOptions): Promise<void> {
  const { contents, prepare, addressOf, notify } = options;
  const page = document.documentElement;
  // Until here the script in index.html has turned by the keys.
  page.dataset.deck = 'started';
  const slide = page.dataset.turned ?? options.slide;
  const root = document.getElementById('deck');
  if (!root) throw new Error('the page has no #deck');
  if (!location.hash.startsWith(`#/${slide}`)) history.replaceState(null, '', `#/${slide}`);
  // The head of the page has marked the first slide for an address that leads nowhere; reveal.js would leave it shown.
  root.querySelector(`.slide.present:not([id="${slide}"])`)?.classList.remove('present');

  const { times } = options;
  if (times) void import('./title-times.ts').then(({ showTitleTimes }) => showTitleTimes(document, times));
  const held = contents.slides.filter(({ off }) => !off);
  const numbers = new Map(held.map(({ id }, index) => [id, index + 1]));
  const user = new UserTurn(window);
  const edge = new DayEdge(document.body, contents);
  const deck = new Reveal(root, { ...revealConfig, keyboardCondition: deckMayHave });
  skipSlides(deck, contents.slides, document);
  const turn = (way: 'next' | 'previous'): void => (way === 'next' ? deck.next() : deck.prev());
  const turnByUser = (way: 'next' | 'previous'): void => user.during(() => turn(way));
  const showQr = async (): Promise<void> => {
    const [{ showQrOf }, links] = await Promise.all([import('../elements/qr/qr-dialog.ts'), options.loadPhoneLinks()]);
    showQrOf(deck.getCurrentSlide(), links);
  };
  const openNotes = (): void => openWindow(addressOf('sprecher', currentId()), 'smm-tag8-notizen');
  const bar = addDeckBar(document.body, {
    turn: turnByUser,
    openNotes,
    showQr: () => void showQr(),
    openMenu: () => openMenu('chapters'),
    goBack: () => jumps.back(),
  });
  const jumps = new Jumps(deck, user, (origin) => {
    const place = contents.slides.find(({ id }) => id === origin);
    bar.offerWayBack(place && { number: slideNumber(contents, place.id), headline: place.headline });
  });
  const openMenu = openMenuWith(document.body, {
    contents,
    jumps,
    openNotes,
    current: () => currentId(),
    textAddress: () => addressOf('lesen', currentId()),
    pageAddress: options.pageAddress,
  });
  const currentId = (): string => deck.getCurrentSlide()?.id ?? slide;
  const tellSpeaker = linkSpeaker({
    turn,
    go: (id, step) => {
      const section = root.querySelector<HTMLElement>(`#${CSS.escape(id)}.slide`);
      if (!section) return;
      const { h, v } = deck.getIndices(section);
      deck.slide(h, v, step, jump);
    },
    blacken: (on) => deck.togglePause(on),
    sheet: root.querySelector<HTMLElement>('.slides') ?? root,
    loadRecord: options.loadRecord,
    // Without build steps reveal.js gives none.
    place: () => ({
      slide: currentId(),
      step: deck.isReady() ? (deck.getIndices().f ?? -1) : -1,
      black: deck.isPaused(),
    }),
  });

  const showSurface = (of: Element = deck.getCurrentSlide()): void => {
    page.dataset.surface = surfaceOf(of);
  };
  /** What lies around the slide: changed before the slide is, so that styles are computed once. */
  const showAround = (next: Element | undefined): void => {
    const entry = contents.slides.find(({ id }) => id === next?.id);
    if (!next || !entry) return;
    showSurface(next);
    edge.show(entry);
  };
  const address = new DeckAddress(window, () => deck.getSlidePath());
  const showStep = (): void => {
    showSurface();
    address.keepSoon();
    afterTurn(tellSpeaker);
  };
  const showPlace = (): void => {
    const id = currentId();
    const entry = contents.slides.find((one) => one.id === id);
    if (!entry) return;
    showStep();
    afterTurn(() => {
      const number = numbers.get(id);
      document.title = number ? words.title(number, held.length, entry.headline) : words.titleOff(entry.headline);
      bar.setTextAddress(addressOf('lesen', id));
      prepareNear();
    });
  };
  const ahead = new DrawAhead(prepare);
  const prepareNear = (): void => {
    const next = heldNeighbour(contents.slides, currentId(), 'next');
    ahead.near(deck.getCurrentSlide(), document.getElementById(next?.id ?? ''));
  };

  deck.on('beforeslidechange', (event) => {
    const { indexh, indexv } = event as Event & { readonly indexh?: number; readonly indexv?: number };
    showAround(deck.getSlide(indexh ?? 0, indexv));
  });
  deck.on('slidechanged', () => {
    showPlace();
    if (user.isTurning) deck.getCurrentSlide().querySelector('h2')?.focus();
  });
  deck.on('fragmentshown', showStep);
  deck.on('fragmenthidden', showStep);
  for (const event of ['paused', 'resumed']) deck.on(event, () => tellSpeaker());
  markSections(root);

  await deck.initialize();
  mendReveal(root);
  deck.addKeyBinding({ keyCode: 83, key: 'S', description: words.notes }, openNotes);
  deck.addKeyBinding({ keyCode: 77, key: 'M', description: words.menu }, () => openMenu('search'));
  deck.addKeyBinding({ keyCode: 90, key: 'Z', description: words.wayBack }, () => jumps.back());
  deck.addKeyBinding({ keyCode: 81, key: 'Q', description: qrWords.show }, () => void showQr());
  startPaging(document, turnByUser);
  offerTextWhenNarrow(window, () =>
    notify(words.narrow, { href: addressOf('lesen', currentId()), text: words.asText }),
  );
  printAsPage(window);
  showAround(deck.getCurrentSlide());
  showPlace();
  page.dataset.ready = '';
}

/** Runs after the turn: what is not seen waits for what is. Not with a frame: a covered window has none. */
function afterTurn(run: () => void): void {
  setTimeout(run);
}
