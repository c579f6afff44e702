import type { TemplateResult } from 'lit';
import type { Contents } from '../model/chapter.ts';
import { showAlone } from './alone.ts';
import { holdPlace } from './hold-place.ts';
import { showPortraits } from './portraits.ts';
import { ReaderBar } from './reader-bar.ts';

export interface ReaderOptions {
  readonly contents: Contents;
  /** The slide of the address, or undefined to begin at the top. */
  readonly slide: string | undefined;
  /** One item alone, for a QR code; it exists. */
  readonly item: string | undefined;
  prepare(section: Element): Promise<void>;
  readonly loadPortraits: Readonly<Record<string, () => Promise<Readonly<Record<string, TemplateResult>>>>>;
  addressOf(view: 'folien' | 'lesen' | 'sprecher', slide: string): string;
}

/** Makes the written-out page work: top bar, exercises as they come near, portrait drawings, one item alone. */
export function startReader({ contents, slide, item, prepare, loadPortraits, addressOf }: ReaderOptions): void {
  const bar = new ReaderBar(document.body, contents, (id) => addressOf('folien', id));
  if (item !== undefined) {
    const place = contents.slideOf[item] ?? contents.slides[0]?.id ?? '';
    bar.show(place);
    void prepare(showAlone(document, item, addressOf('lesen', place)));
    return;
  }
  const sections = [...document.querySelectorAll<HTMLElement>('.slide')];
  watchNear(sections, prepare);
  watchPlace([...sections, ...document.querySelectorAll<HTMLElement>('.appendix-part')], (id) => bar.show(id));
  void showPortraits(document, loadPortraits);
  bar.show(slide ?? contents.slides[0]?.id ?? '');
  const target = slide === undefined ? null : document.getElementById(slide);
  if (target) {
    // `#/k2-s06` is a deck's address: the browser finds no target of that name.
    history.replaceState(null, '', `#${target.id}`);
    holdPlace(target);
  }
  document.documentElement.dataset.ready = '';
}

/** Prepares a section when it comes within a screen of the window. */
function watchNear(sections: readonly HTMLElement[], prepare: (section: Element) => Promise<void>): void {
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watcher.unobserve(target);
        void prepare(target);
      }
    },
    { rootMargin: '100% 0px' },
  );
  for (const section of sections) watcher.observe(section);
}

/** Tells the section that crosses the upper third of the window. */
function watchPlace(sections: readonly HTMLElement[], tell: (id: string) => void): void {
  const watcher = new IntersectionObserver(
    (entries) => {
      const shown = entries.find(({ isIntersecting }) => isIntersecting);
      if (shown) tell(shown.target.id);
    },
    { rootMargin: '-30% 0px -69% 0px' },
  );
  for (const section of sections) watcher.observe(section);
}
