import { chapterProgress } from '../progress/chapter-progress.ts';
import { readingPlaceKey, resumeAt } from '../progress/reading-place.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { reader as words } from '../strings/reader.ts';
import { showProgress } from './chapter-rows.ts';
import type { ChapterSheet } from './chapter-sheet.ts';
import { Dock } from './dock.ts';
import { Folds } from './folds.ts';
import { followLinks } from './follow-links.ts';
import { holdPlace, onOwnMove } from './hold-place.ts';
import { keepInPlace } from './keep-in-place.ts';
import { placeNotes } from './notes.ts';
import { PlaceKeeper, watchTouch } from './place-keeper.ts';
import { Portraits } from './portraits.ts';
import type { ReaderBar } from './reader-bar.ts';
import { resumeCard } from './resume-card.ts';
import type { ReaderOptions } from './start-reader.ts';
import { stopsOf } from './stops.ts';
import { watchNear, watchPlace } from './watch.ts';

/** The whole course as a page for the thumb. `begin` is what the address names: its chapter is unfolded. */
export function startChapters(options: ReaderOptions, bar: ReaderBar, begin: HTMLElement | null): void {
  const { contents, prepare, loadRecord, loadPortraits, pageAddress } = options;
  const { chapters, work } = contents;
  const stops = stopsOf(contents);
  const portraits = new Portraits(document, loadPortraits);
  let record: LearnerRecord | undefined;
  let keeper: PlaceKeeper | undefined;
  let card: HTMLElement | undefined;
  let sheet: ChapterSheet | undefined;
  let place = '';
  /** A short slide at the top of the window leaves the line that tells the place to the next one. */
  let isHeld = false;

  const progressOf = (chapter: string) =>
    chapterProgress(work[chapter] ?? { sets: [], exercises: [] }, record?.attempts() ?? [], (key) =>
      record?.value(key),
    );
  const refresh = (): void => {
    if (record) showProgress(document, chapters, progressOf);
  };

  const notes = placeNotes(document, contents);
  const near = watchNear(prepare);
  const passing = watchPlace((section) => {
    const stop = section.closest<HTMLElement>('.slide, .chapter:not(.folded), .appendix-part');
    if (stop && !isHeld) show(stop.id);
  });
  const folds = new Folds(document, contents, ({ id }, section) => {
    show(section.id);
    near.begin(section.querySelectorAll('.slide'));
    passing.begin(section.querySelectorAll('.chapter-head, .slide'));
    // Without its tall drawings a chapter shows the wide ones.
    portraits.show(id).catch(() => undefined);
    refresh();
    dismissCard();
  });
  const show = (id: string): void => {
    place = id;
    bar.show(id);
    dock.show(id);
    keeper?.visit(contents.slides.find((slide) => slide.id === id)?.id);
  };
  const hold = (part: Element): void => {
    isHeld = true;
    onOwnMove(() => {
      isHeld = false;
    });
    holdPlace(part);
  };
  /** Shows a part of the page at the top of the window; of a slide or chapter the heading gets the focus. */
  const reveal = (target: HTMLElement, part: Element = target): void => {
    folds.unfold(target);
    hold(part);
    const stop = target.closest<HTMLElement>('.slide, .chapter, .appendix-part');
    if (stop) show(stop.id);
    if (stop !== target) return;
    const heading = stop.querySelector<HTMLElement>(':scope > .chapter-head .fold, :scope > h2');
    if (heading?.localName === 'h2') heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
  };
  const go = (id: string, item?: string): void => {
    const target = document.getElementById(id);
    if (!target) return;
    const part = item && target.querySelector(`[data-item="${CSS.escape(item)}"]:not([data-quiz] *)`);
    history.replaceState(null, '', `#${id}`);
    reveal(target, part || target);
  };
  const dismissCard = (): void => {
    const leaving = card;
    const anchor = document.querySelector('.chapter:not(.folded)') ?? document.getElementById('course');
    card = undefined;
    if (leaving && anchor) keepInPlace(anchor, () => leaving.remove());
  };
  const openChapters = async (): Promise<void> => {
    const { ChapterSheet } = await import('./chapter-sheet.ts');
    sheet ??= new ChapterSheet(document.body);
    sheet.open({
      chapters: chapters.filter(({ ready }) => ready),
      current: stops.find(({ id }) => id === place)?.chapter.id,
      progressOf: record && progressOf,
      pages: [
        { name: words.repetition, address: pageAddress('wiederholen') },
        { name: words.settings, address: pageAddress('einstellungen') },
        { name: words.notes, address: '#notizen' },
        { name: words.glossary, address: '#glossar' },
      ],
    });
  };
  const dock = new Dock(document.body, { stops, repetitionAddress: pageAddress('wiederholen'), go, openChapters });

  const [first] = document.querySelectorAll<HTMLElement>('.chapter');
  const opening = begin?.closest<HTMLElement>('.chapter') ?? first;
  if (opening) folds.unfold(opening);
  show(begin?.id ?? first?.id ?? '');
  followLinks(document, (target) => folds.unfold(target), reveal);
  if (begin) hold(begin);
  passing.begin(document.querySelectorAll('.appendix-part'));
  if (notes) near.begin([notes]);
  void loadRecord().then((opened) => {
    record = opened;
    keeper = new PlaceKeeper(opened, (id) => history.replaceState(null, '', `#${id}`));
    show(place);
    watchTouch(document, (slide, item) => keeper?.touch(slide, item));
    document.addEventListener('smm-outcome', refresh);
    opened.subscribe(refresh);
    refresh();
    const resume = begin ? undefined : resumeAt(contents, opened.value(readingPlaceKey));
    if (!resume || place !== first?.id) return;
    card = resumeCard(resume, progressOf(resume.chapter.id), go);
    const put = (): void => document.getElementById('course')?.prepend(card ?? '');
    if (scrollY > 0 && opening) keepInPlace(opening, put);
    else put();
  });
}
