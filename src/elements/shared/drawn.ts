/**
 * The first match in `root`, now or as soon as it is drawn: an element that has just been made loads its item first.
 * Where nothing matches it never resolves; the observer goes with `root`.
 */
export function drawn(root: Element, selector: string): Promise<HTMLElement> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const found = root.querySelector<HTMLElement>(selector);
      if (found) resolve(found);
      return found !== null;
    };
    if (look()) return;
    const observer = new MutationObserver(() => {
      if (look()) observer.disconnect();
    });
    observer.observe(root, { childList: true, subtree: true });
  });
}
