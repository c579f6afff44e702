/**
 * Moves a slide into a small picture of itself, drawn with the styles of the deck. What replaces its first stage later is
 * left out; exercises stand as they are written out. The picture says nothing that does not stand beside it in words, so
 * it is hidden from screen readers.
 */
export function takePicture(slide: Element): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = `${slide.className} present`;
  sheet.append(...slide.childNodes);
  for (const button of sheet.querySelectorAll('button')) button.replaceWith(...button.childNodes);
  const picture = document.createElement('div');
  picture.className = 'paper-picture';
  picture.inert = true;
  picture.ariaHidden = 'true';
  picture.append(sheet);
  return picture;
}
