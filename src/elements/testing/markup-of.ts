/** What an element has in the page, without the comments of Lit: they hold a random number, in which any short one may be found. */
export function markupOf(element: Element): string {
  return element.innerHTML.replace(/<!--.*?-->/g, '');
}
