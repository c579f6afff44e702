import { contents } from 'virtual:course';
import type { SlidePlace } from '../elements/shared/course-context.ts';
import { slideNumber } from '../model/slide-number.ts';
import { type Address, addressOf } from './address.ts';

/**
 * Where a slide is, seen from this page; undefined while the course has none of that id. In the deck the address also
 * opens the build step that holds the field (`u19-canvas/ziel`); from an item that is shown alone and
 * from a page beside the course it leads to the course.
 */
export function placeOf(address: Address, slide: string, field?: string): SlidePlace | undefined {
  const entry = contents.slides.find(({ id }) => id === slide);
  if (!entry) return undefined;
  const number = slideNumber(contents, slide);
  return { number, headline: entry.headline, href: hrefOf(address, slide, field) };
}

function hrefOf({ view, item, page }: Address, slide: string, field = ''): string {
  if (item !== undefined || page !== undefined) return addressOf(new URL(location.href), 'lesen', slide);
  if (view === 'reader') return `#${slide}`;
  const stage = document
    .querySelector(`#${CSS.escape(slide)} [data-field="${CSS.escape(field)}"]`)
    ?.closest('[data-fragment-index]');
  const step = stage?.getAttribute('data-fragment-index');
  return `#/${slide}${step ? `/${step}` : ''}`;
}
