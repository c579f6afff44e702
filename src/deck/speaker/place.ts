/** A slide at a build step; −1 before the first. */
export interface Place {
  readonly slide: string;
  readonly step: number;
}

/** The place in an address: `#/k2-s06/1`. */
export function placeIn(hash: string): Place {
  const [slide = '', written = ''] = hash.replace(/^#\/?/, '').split('/');
  const step = Number.parseInt(written, 10);
  return { slide, step: Number.isSafeInteger(step) ? step : -1 };
}

/** How a place is written in an address, without `#/`. */
export function pathOf({ slide, step }: Place): string {
  return step < 0 ? slide : `${slide}/${step}`;
}
