import { contents, loadReview } from 'virtual:course';
import type { PageAccess } from '../pages/page-access.ts';
import { addressOf, itemAddress, type PageName, pageAddress } from './address.ts';
import type { Exercises } from './exercises.ts';

type Show = (access: PageAccess) => void;

const pages: Readonly<Record<PageName, () => Promise<Show>>> = {
  einstellungen: async () => (await import('../pages/settings/show-settings.ts')).showSettings,
  wiederholen: async () => (await import('../pages/repetition/show-repetition.ts')).showRepetition,
};

/** Shows a page instead of the course. */
export async function showPage(page: PageName, { course, prepare }: Exercises): Promise<void> {
  const show = await pages[page]();
  // The settings change the address of their own page.
  const here = (): URL => new URL(location.href);
  show({
    contents,
    course,
    prepare,
    readerAddress: (slide = '') => addressOf(here(), 'lesen', slide),
    itemAddress: (id) => itemAddress(here(), id),
    loadReview,
    pageAddress: (name) => pageAddress(here(), name),
  });
  document.documentElement.dataset.ready = '';
}
