/**
 * Follows links inside the page, and addresses that change: `unfold` gets their target before the browser looks for it,
 * `show` once it is the address.
 */
export function followLinks(
  page: Document,
  unfold: (target: HTMLElement) => void,
  show: (target: HTMLElement) => void,
): void {
  const targetOf = (hash: string) => page.getElementById(decodeURIComponent(hash.replace(/^#\/?/, '')));
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link?.getAttribute('href')?.startsWith('#') || opensElsewhere || event.defaultPrevented) return;
    const target = targetOf(link.hash);
    if (target) unfold(target);
  });
  addEventListener('hashchange', () => {
    const target = targetOf(location.hash);
    if (target) show(target);
  });
}
