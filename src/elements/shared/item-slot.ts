import type { Item, ItemId } from '../../model/item.ts';
import { tagOf } from '../../model/tag.ts';
import { defineElements } from '../define.ts';
import type { Asking } from './asking.ts';
import type { CourseAccess } from './course-context.ts';

/** One entry of a set or exercise; `item` is missing where the course has none of that id. */
export interface ListedItem {
  readonly id: ItemId;
  readonly item: Item | undefined;
}

/**
 * Finds the items of a list, in its order, and defines their elements: the written-out list that names them may be gone
 * before its section is prepared, because one set in the page defines all of them. Rejects when one cannot be loaded.
 */
export async function loadItems(ids: readonly ItemId[], find: CourseAccess['item']): Promise<readonly ListedItem[]> {
  const listed = await Promise.all(ids.map(async (id) => ({ id, item: await find(id) })));
  await defineElements(listed.flatMap(({ item }) => (item ? [tagOf(item)] : [])));
  return listed;
}

/** A place for one item's element, as it stands alone: made anew only when another item takes the place. */
export class ItemSlot {
  #shown: { readonly id: ItemId; readonly element: HTMLElement } | undefined;

  /** The element that was shown last; undefined where the place is empty. */
  get element(): HTMLElement | undefined {
    return this.#shown?.element;
  }

  /** The element of the item; without an item the place is emptied. `asking` is there where a set asks apart from the chapter. */
  show(item: Item | undefined, asking?: Asking): HTMLElement | undefined {
    if (!item) {
      this.#shown = undefined;
    } else if (item.id !== this.#shown?.id) {
      const element = document.createElement(tagOf(item));
      element.dataset.item = item.id;
      this.#shown = { id: item.id, element };
    }
    // Only elements of graded items know such sets; no other item is in one.
    if (asking && this.element) Object.assign(this.element, { asking });
    return this.element;
  }
}
