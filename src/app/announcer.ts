import { announceEvent } from '../elements/shared/announce.ts';

/** Screen readers take a repeated message only when the region was empty in between. */
const pause = 50;
/** Several messages within this time are one action: the last one counts. */
const debounce = 120;

/** Writes messages of elements into the page's one live region. Newest wins. Returns its undo. */
export function startAnnouncer(page: Document): () => void {
  const region = page.getElementById('announcer');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = (event: Event): void => {
    if (!region || !(event instanceof CustomEvent)) return;
    const message = String(event.detail);
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = '';
      timer = setTimeout(() => {
        region.textContent = message;
      }, pause);
    }, debounce);
  };
  page.addEventListener(announceEvent, listen);
  return () => {
    clearTimeout(timer);
    page.removeEventListener(announceEvent, listen);
  };
}
