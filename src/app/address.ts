import type { ItemId } from '../model/item.ts';

export type View = 'deck' | 'reader' | 'speaker';

/** A page beside the course, drawn with the sizes of the reader. */
export type PageName = 'start' | 'ablauf' | 'nach-dem-kurs' | 'einstellungen' | 'wiederholen' | 'nachweis';

/** Pages that have the whole window: those beside the course, and paper. */
export type AnyPage = PageName | 'druck';

/** What the address of the page asks for. Names are promised to the outside: they stand in the README. */
export interface Address {
  /** The view picked in the head of the page. */
  readonly view: View;
  /** The page that is asked for instead of the course. */
  readonly page: AnyPage | undefined;
  /** As written, where it names no view that exists. */
  readonly unknownView: string | undefined;
  /** The id of the slide or of a part of the appendix as written, without `#/`. */
  readonly slide: string | undefined;
  readonly item: string | undefined;
  /** Base of shuffles and drawn tests. */
  readonly seed: number | undefined;
}

const pages: readonly AnyPage[] = [
  'start',
  'ablauf',
  'nach-dem-kurs',
  'druck',
  'einstellungen',
  'wiederholen',
  'nachweis',
];
const views = ['folien', 'lesen', 'sprecher', 'glossar', ...pages];

/** Reads the address. `picked` is the view that the head of the page has chosen. */
export function readAddress(url: URL, picked: string | undefined): Address {
  const asked = url.searchParams;
  const view = asked.get('ansicht');
  const seed = Number.parseInt(asked.get('test') ?? '', 10);
  return {
    view: picked === 'reader' || picked === 'speaker' ? picked : 'deck',
    page: pages.find((name) => name === view),
    unknownView: view !== null && !views.includes(view) ? view : undefined,
    slide:
      decodeURIComponent(url.hash.replace(/^#\/?/, '').split('/')[0] ?? '') || (view === 'glossar' ? view : undefined),
    item: asked.get('aufgabe') ?? undefined,
    seed: Number.isSafeInteger(seed) ? seed : undefined,
  };
}

/** The address of a page beside the course, with theme, size and seed as they are. */
export function pageAddress(here: URL, page: AnyPage): string {
  const there = new URL(here);
  there.searchParams.set('ansicht', page);
  there.searchParams.delete('aufgabe');
  there.searchParams.delete('tag');
  there.hash = '';
  return there.href;
}

/** The address of one item, set or exercise alone, with theme, size and seed as they are. */
export function itemAddress(here: URL, id: ItemId): string {
  const there = new URL(addressOf(here, 'lesen', ''));
  there.searchParams.set('aufgabe', id);
  return there.href;
}

/** The address of another view at a slide, with theme, size and seed as they are. */
export function addressOf(here: URL, view: 'folien' | 'lesen' | 'sprecher', slide: string): string {
  const there = new URL(here);
  there.searchParams.set('ansicht', view);
  there.searchParams.delete('aufgabe');
  there.searchParams.delete('tag');
  there.hash = view === 'lesen' ? slide : `/${slide}`;
  return there.href;
}
