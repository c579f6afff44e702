import { contents, loadPlans, loadReview } from 'virtual:course';
import type { PageAccess } from '../pages/page-access.ts';
import { addressOf, itemAddress, type PageName, pageAddress } from './address.ts';
import type { Exercises } from './exercises.ts';
import { planStore } from './kept-plan.ts';
import { phoneLinks } from './phone-links.ts';

type Show = (access: PageAccess) => void | Promise<void>;

const pages: Readonly<Record<PageName, () => Promise<Show>>> = {
  start: async () => (await import('../pages/start/show-start.ts')).showStart,
  ablauf: async () => (await import('../pages/plan/show-plan.ts')).showPlan,
  'nach-dem-kurs': async () => (await import('../pages/after-class/show-after-class.ts')).showAfterClass,
  einstellungen: async () => (await import('../pages/settings/show-settings.ts')).showSettings,
  wiederholen: async () => (await import('../pages/repetition/show-repetition.ts')).showRepetition,
  nachweis: async () => (await import('../pages/proof/show-proof.ts')).showProof,
};

/** Shows a page instead of the course. */
export async function showPage(page: PageName, { course, prepare }: Exercises): Promise<void> {
  const show = await pages[page]();
  // The settings change the address of their own page.
  const here = (): URL => new URL(location.href);
  await show({
    contents,
    course,
    prepare,
    deckAddress: (slide = '') => addressOf(here(), 'folien', slide),
    speakerAddress: () => addressOf(here(), 'sprecher', ''),
    readerAddress: (slide = '') => addressOf(here(), 'lesen', slide),
    itemAddress: (id) => itemAddress(here(), id),
    loadReview,
    loadPlans,
    plan: planStore(contents),
    phone: phoneLinks(contents.site, course.askedSeed),
    pageAddress: (name) => pageAddress(here(), name),
  });
  document.documentElement.dataset.ready = '';
}
