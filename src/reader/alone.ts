import { reader as words } from '../strings/reader.ts';

/** Shows one item, set or exercise alone, for a QR code, and the way to the whole course. Returns what holds it. */
export function showAlone(page: Document, item: string, courseAddress: string): HTMLElement {
  const named = page.querySelector(`[data-exercise="${item}"], [data-quiz="${item}"], [data-item="${item}"]`);
  // A question of a test alone would be judged at once: the test opens, at this question.
  const test = named?.closest('[data-quiz][data-test]');
  const whole = test ?? named;
  // A canvas without a place of its own: its fields stand on the slides on which they are filled.
  const parts = whole ? [whole] : [...page.querySelectorAll(`[data-field^="${item}/"]`)];
  const [found] = parts;
  const box = page.createElement('section');
  box.className = 'alone mat';
  if (found) {
    const title = found.closest('.reader-only')?.querySelector('h3') ?? found.closest('.slide')?.querySelector('h2');
    if (title) {
      const headline = page.createElement('h2');
      headline.append(...[...title.childNodes].map((node) => node.cloneNode(true)));
      box.append(headline);
    }
    // Inside a set the item is only one of many: what stands alone is a copy of its written-out form.
    box.append(...parts.map((part) => part.cloneNode(true)));
    if (test && test !== named) box.querySelector('[data-test]')?.setAttribute('data-start', item);
  }
  const back = page.createElement('p');
  back.className = 'alone-back';
  const link = page.createElement('a');
  link.href = courseAddress;
  link.textContent = words.wholeCourse;
  back.append(link);
  box.append(back);
  page.documentElement.dataset.alone = '';
  page.getElementById('course')?.prepend(box);
  return box;
}
