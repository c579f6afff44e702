import { contents, loadChapter, loadNotes } from 'virtual:course';
import { showPaper } from '../paper/show-paper.ts';
import { addressOf, itemAddress, pageAddress } from './address.ts';

/** Shows what is to be printed. Neither record nor elements are needed: paper is drawn from the items alone. */
export async function showPaperPage(): Promise<void> {
  // Printed addresses are short, and without what this device has chosen.
  const site = new URL(location.pathname, location.href);
  await showPaper({
    contents,
    loadChapter,
    loadNotes,
    overview: pageAddress(site, 'druck'),
    course: addressOf(site, 'lesen', ''),
    itemAddress: (id) => itemAddress(site, id),
  });
  document.documentElement.dataset.ready = '';
}
