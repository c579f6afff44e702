import type { TemplateResult } from 'lit';
import type { Contents } from '../model/chapter.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { showAlone } from './alone.ts';
import { ReaderBar } from './reader-bar.ts';
import { startChapters } from './start-chapters.ts';

export interface ReaderOptions {
  readonly contents: Contents;
  /** The slide, chapter or part of the appendix in the address, or undefined to begin at the top. */
  readonly slide: string | undefined;
  /** One item alone, for a QR code; it exists. */
  readonly item: string | undefined;
  prepare(section: Element): Promise<void>;
  loadRecord(): Promise<LearnerRecord>;
  readonly loadPortraits: Readonly<Record<string, () => Promise<Readonly<Record<string, TemplateResult>>>>>;
  addressOf(view: 'folien' | 'lesen' | 'sprecher', slide: string): string;
  pageAddress(page: 'einstellungen' | 'wiederholen'): string;
}

/** Makes the written-out page work: bars, one chapter at a time, exercises as they come near, one item alone. */
export function startReader(options: ReaderOptions): void {
  const { contents, slide, item, prepare, addressOf } = options;
  const bar = new ReaderBar(document.body, contents, (id) => addressOf('folien', id));
  if (item !== undefined) {
    const place = contents.slideOf[item] ?? contents.slides[0]?.id ?? '';
    bar.show(place);
    void prepare(showAlone(document, item, addressOf('lesen', place)));
    return;
  }
  const target = slide === undefined ? null : document.getElementById(slide);
  // `#/k2-s06` is a deck's address: the browser finds no target of that name.
  if (target) history.replaceState(null, '', `#${target.id}`);
  startChapters(options, bar, target);
  document.documentElement.dataset.ready = '';
}
