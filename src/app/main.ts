import { contents, loadNotes, loadPortraits } from 'virtual:course';
import type { PhoneLinks } from '../elements/qr/phone-links.ts';
import { deck as words } from '../strings/deck.ts';
import { addressOf, pageAddress, readAddress } from './address.ts';
import type { CourseToday } from './kept-plan.ts';
import { showNotice } from './notice.ts';
import { hasPlan } from './plan-names.ts';
import { tellTerms } from './tell-terms.ts';

/**
 * Starts the view that the head of the page has picked. The deck can be turned before elements, record and items are
 * loaded: they come with `exercises.ts`, which both hosts call for the sections that are near.
 */
const address = readAddress(new URL(location.href), document.documentElement.dataset.view);
const loadExercises = () => import('./exercises.ts').then(({ startExercises }) => startExercises(address));

if (address.unknownView !== undefined) showNotice(words.unknownView(address.unknownView));
if (address.item !== undefined && contents.home[address.item] === undefined) {
  showNotice(words.unknownItem(address.item));
}

const shown = nearestSlide(address.slide);
const here = (view: 'folien' | 'lesen' | 'sprecher', slide: string): string =>
  addressOf(new URL(location.href), view, slide);
const prepare = async (section: Element): Promise<void> => (await loadExercises()).prepare(section);
const loadRecord = async () => (await loadExercises()).course.record;

keepChoice();
tellTerms(document);
if (address.slide !== undefined && document.getElementById(address.slide) === null) {
  showNotice(words.unknownSlide(address.slide, shown));
}
if (address.page === 'druck') {
  const { showPaperPage } = await import('./show-paper-page.ts');
  await showPaperPage();
} else if (address.page !== undefined) {
  const { showPage } = await import('./show-page.ts');
  await showPage(address.page, await loadExercises());
} else await startView();
// While editing, a kept page would hide every change.
if (import.meta.env.PROD) await startOffline();

async function startView(): Promise<void> {
  switch (address.view) {
    case 'speaker': {
      const { startSpeaker } = await import('../deck/speaker/start-speaker.ts');
      const loadCourse = async () => (await loadExercises()).course;
      startSpeaker({
        ...(await today()),
        loadNotes,
        slide: await begin(),
        prepare,
        loadCourse,
        deckAddress: (slide) => here('folien', slide),
      });
      break;
    }
    case 'deck': {
      const { startDeck } = await import('../deck/start-deck.ts');
      await startDeck({
        ...(await today()),
        slide: await begin(),
        prepare,
        loadRecord,
        loadPhoneLinks,
        addressOf: here,
        pageAddress: (page) => pageAddress(new URL(location.href), page),
        notify: showNotice,
      });
      break;
    }
    case 'reader': {
      const { startReader } = await import('../reader/start-reader.ts');
      startReader({
        contents,
        slide: placeOf(address.slide),
        item: address.item !== undefined && contents.home[address.item] !== undefined ? address.item : undefined,
        prepare,
        loadRecord,
        loadPortraits,
        addressOf: here,
        pageAddress: (page) => pageAddress(new URL(location.href), page),
      });
      break;
    }
  }
}

async function loadPhoneLinks(): Promise<PhoneLinks> {
  return (await import('./phone-links.ts')).phoneLinks(contents.site, address.seed);
}

async function startOffline(): Promise<void> {
  const start = await import('../offline/start-offline.ts').catch(() => undefined);
  start?.startOffline({ settingsAddress: pageAddress(new URL(location.href), 'einstellungen'), notify: showNotice });
}

/** The course as the trainer's run plan has it, if there is one. */
async function today(): Promise<CourseToday> {
  return hasPlan() ? (await import('./kept-plan.ts')).courseToday(contents) : { contents };
}

/** The slide that was asked for, also one that is left out today; else the first that is not. */
async function begin(): Promise<string> {
  if (address.slide !== undefined) return shown;
  return (await today()).contents.slides.find(({ off }) => !off)?.id ?? shown;
}

/** Where the reader begins: a slide, or a part of the appendix. */
function placeOf(asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  return document.getElementById(asked) ? asked : nearestSlide(asked);
}

/** The last explicit choice of view wins when the next address names none. */
function keepChoice(): void {
  const choice = new URLSearchParams(location.search).get('ansicht');
  if ((choice !== 'folien' && choice !== 'lesen') || address.item !== undefined) return;
  try {
    localStorage.setItem('smm-tag8-ansicht', choice);
  } catch {
    // storage is blocked: the size of the window decides next time
  }
}

/** The slide itself, else the last one of its chapter, else the first of the course. */
function nearestSlide(asked: string | undefined): string {
  const { slides } = contents;
  const chapter = asked?.split('-')[0];
  const found =
    slides.find(({ id }) => id === asked) ?? slides.findLast(({ id }) => id.split('-')[0] === chapter) ?? slides[0];
  return found?.id ?? '';
}
