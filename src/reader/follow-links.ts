/**
 * Tells the target of every link inside the page, and of every new address, that `isFar` calls out of sight: before the
 * browser looks for it.
 */
export function followLinks(
  page: Document,
  isFar: (target: HTMLElement) => boolean,
  show: (target: HTMLElement) => void,
) {
  const follow = (hash: string): void => {
    const target = page.getElementById(decodeURIComponent(hash.replace(/^#\/?/, '')));
    if (target && isFar(target)) show(target);
  };
  page.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (link?.getAttribute('href')?.startsWith('#') && !opensElsewhere) follow(link.hash);
    },
    { capture: true },
  );
  addEventListener('hashchange', () => follow(location.hash));
}
