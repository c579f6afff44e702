import { markDone, wasDone } from './done-once.ts';

const toldKey = 'smm-tag8-deletion-told';

export interface Device {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
  /** Opened from the home screen or the dock. */
  readonly installed: boolean;
}

/**
 * Whether the browser deletes what a site keeps after seven days without a visit: Safari, and every browser on iPhone and
 * iPad, which is Safari inside, unless the site is on the home screen (https://webkit.org/tracking-prevention/).
 */
export function mayDelete({ userAgent, maxTouchPoints, installed }: Device): boolean {
  if (installed) return false;
  // An iPad says that it is a Mac, but no Mac has a touch screen.
  const iOS = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  return iOS || (/Macintosh/.test(userAgent) && /Safari\//.test(userAgent) && !/Chrom|Edg|OPR/.test(userAgent));
}

/** In the reader, says once on this device that answers may be deleted: after the first set, when there is something to lose. */
export function warnOfDeletion(page: Document, tell: () => void): void {
  if (page.documentElement.dataset.view !== 'reader' || wasDone(toldKey) || !mayDelete(thisDevice())) return;
  // The end of a set takes the focus.
  const listen = ({ target }: Event): void => {
    if (!(target instanceof Element) || !target.matches('.quiz-result')) return;
    page.removeEventListener('focusin', listen);
    markDone(toldKey);
    tell();
  };
  page.addEventListener('focusin', listen);
}

function thisDevice(): Device {
  const { userAgent, maxTouchPoints } = navigator;
  const installed = matchMedia('(display-mode: standalone)').matches || Reflect.get(navigator, 'standalone') === true;
  return { userAgent, maxTouchPoints, installed };
}
