export interface Watch {
  /** Watches from now on, as if for the first time: a section that was folded has another size. */
  begin(sections: Iterable<Element>): void;
}

/** Prepares a section when it comes within a screen of the window. One in a folded chapter is not near. */
export function watchNear(prepare: (section: Element) => Promise<void>): Watch {
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || target.matches('[hidden]')) continue;
        watcher.unobserve(target);
        void prepare(target);
      }
    },
    { rootMargin: '100% 0px' },
  );
  return beginWith(watcher);
}

/** Tells the section that crosses the upper third of the window. */
export function watchPlace(tell: (section: Element) => void): Watch {
  const watcher = new IntersectionObserver(
    (entries) => {
      const shown = entries.find(({ isIntersecting, target }) => isIntersecting && !target.matches('[hidden]'));
      if (shown) tell(shown.target);
    },
    { rootMargin: '-30% 0px -69% 0px' },
  );
  return beginWith(watcher);
}

function beginWith(watcher: IntersectionObserver): Watch {
  return {
    begin(sections) {
      for (const section of sections) {
        watcher.unobserve(section);
        watcher.observe(section);
      }
    },
  };
}
