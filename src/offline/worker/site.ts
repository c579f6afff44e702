/** One version of the site, written into the built worker by `build/seal-site.ts`. */
export interface Site {
  /** Changes with every file and with the worker itself. */
  readonly version: string;
  /** Path below the site's folder to the hash that its bytes must have. The page is the empty path. */
  readonly files: Readonly<Record<string, string>>;
}

/** The page: every address of the site is this file with another query. Hosts redirect `index.html`, so it has no name. */
export const page = '';

/** Other sites may live on the same origin, even another copy of this one: the scope is part of the name. */
export function cachePrefix(scope: string): string {
  return `smm-tag8 ${new URL(scope).pathname} `;
}

/**
 * The path below the site's folder that a request means; undefined where the worker leaves it to the network: what is
 * sent, other origins, pages that are not this site's, and files that never belonged to it.
 */
export function pathOf(
  request: Pick<Request, 'method' | 'url'>,
  scope: string,
  files: Site['files'],
): string | undefined {
  if (request.method !== 'GET') return undefined;
  const { origin, pathname } = new URL(request.url);
  const folder = new URL(scope);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return undefined;
  const path = pathname.slice(folder.pathname.length);
  if (path === 'index.html') return page;
  return Object.hasOwn(files, path) || path.startsWith('assets/') ? path : undefined;
}
