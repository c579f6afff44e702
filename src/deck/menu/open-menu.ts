import type { DeckMenu } from './deck-menu.ts';
import type { MenuAccess } from './menu-access.ts';

/** Returns what opens the menu. Its code comes when it is asked for first. */
export function openMenuWith(parent: HTMLElement, access: MenuAccess): (begin: 'search' | 'chapters') => Promise<void> {
  let menu: Promise<DeckMenu> | undefined;
  return async (begin) => {
    menu ??= import('./deck-menu.ts').then((code) => new code.DeckMenu(parent, access));
    (await menu).open(begin);
  };
}
