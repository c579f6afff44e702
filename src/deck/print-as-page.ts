/** Prints the slides as the readable page: a deck on paper would be one scaled sheet. */
export function printAsPage(page: Window): void {
  const root = page.document.documentElement;
  page.addEventListener('beforeprint', () => {
    root.dataset.view = 'reader';
  });
  page.addEventListener('afterprint', () => {
    root.dataset.view = 'deck';
  });
}
