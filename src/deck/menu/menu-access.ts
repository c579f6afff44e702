import type { Contents } from '../../model/chapter.ts';

/** Pages beside the course that a trainer needs, by their name in the address. */
export type MenuPage = 'start' | 'ablauf' | 'druck' | 'einstellungen';

/** Shows a slide as it begins, or at the build step that holds `part`, a selector. */
export type Jump = (slide: string, part?: string) => void;

/** What the menu asks of the deck. */
export interface MenuAccess {
  readonly contents: Contents;
  readonly jumps: {
    /** The slide that the way back leads to. */
    readonly origin: string | undefined;
    to: Jump;
    back(): void;
  };
  /** The slide that is shown. */
  current(): string;
  openNotes(): void;
  textAddress(): string;
  pageAddress(page: MenuPage): string;
}
