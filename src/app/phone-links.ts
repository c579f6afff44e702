import type { PhoneLinks, PhoneTarget } from '../elements/qr/phone-links.ts';

const key = 'smm-tag8-adresse';
/** Names of this device alone. */
const local = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1?\]|0\.0\.0\.0)$/;

/** The address where it begins with http and another device can mean the same by it; else undefined. */
export function reachable(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && !local.test(url.hostname) ? url : undefined;
}

/** The address of the course for a phone: no choices of this device, but the seed, with which a class gets the same test. */
export function phoneAddress(site: URL, { item, slide }: PhoneTarget, seed: number | undefined): string {
  const there = new URL(site);
  there.search = '';
  there.hash = slide ?? '';
  there.searchParams.set('ansicht', 'lesen');
  if (item !== undefined) there.searchParams.set('aufgabe', item);
  if (seed !== undefined) there.searchParams.set('test', String(seed));
  return there.href;
}

/**
 * Where phones find the course: the address that the trainer has kept, else this page's own, else the publisher's.
 * @param published from `slides/publisher.yaml`; may be empty.
 */
export function phoneLinks(published: string, seed: number | undefined): PhoneLinks {
  let kept = stored();
  return {
    linkTo: (target) => {
      const site = siteOf(kept, published);
      return site && phoneAddress(site, target, seed);
    },
    get kept() {
      return kept;
    },
    keep(address) {
      const typed = address.trim();
      if (typed && !reachable(typed)) return 'no-address';
      kept = typed;
      return store(typed) ? 'kept' : 'not-kept';
    },
  };
}

/** The address of the course for other devices; undefined while none is known that they reach. */
export function siteForOthers(published: string): URL | undefined {
  return siteOf(stored(), published);
}

function siteOf(kept: string, published: string): URL | undefined {
  return reachable(kept) ?? reachable(location.href) ?? reachable(published);
}

function stored(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // storage is blocked: the address holds while the page is open
    return '';
  }
}

function store(address: string): boolean {
  try {
    if (address) localStorage.setItem(key, address);
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
