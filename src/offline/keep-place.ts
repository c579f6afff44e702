/** Where the reader looks: so far down the window, as its top bar tells the place. */
const line = 0.3;

/** Writes the section that is being read into the address, so that the reader comes back to it. The deck does so by itself. */
export function keepPlace(page: Document): void {
  const { view, page: beside, alone } = page.documentElement.dataset;
  if (view !== 'reader' || beside !== undefined || alone !== undefined) return;
  const section = page.elementFromPoint(innerWidth / 2, innerHeight * line)?.closest('.slide, .appendix-part');
  if (section) history.replaceState(history.state, '', `#${section.id}`);
}
