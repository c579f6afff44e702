import { cachePrefix, page, type Site } from './site.ts';

/**
 * The files of the site in the browser's cache, one cache a version.
 *
 * A page is answered from the cache of this version alone. Names in `assets/` hold a hash of their content, so a page of an
 * older version still finds its own files in an older cache, and never the wrong ones.
 */
export class Shelf {
  readonly #prefix: string;
  readonly #own: string;

  constructor(
    private readonly scope: string,
    private readonly site: Site,
  ) {
    this.#prefix = cachePrefix(scope);
    this.#own = this.#prefix + site.version;
  }

  /**
   * Fetches every file of this version. Rejects and keeps nothing where one is missing, has other bytes than this version
   * (a half published site), or finds no room.
   */
  async fill(): Promise<void> {
    const requests = Object.entries(this.site.files).map(
      ([path, integrity]) => new Request(this.#address(path), { integrity, cache: 'no-cache' }),
    );
    try {
      const cache = await caches.open(this.#own);
      await cache.addAll(requests);
    } catch (error) {
      await caches.delete(this.#own);
      throw error;
    }
  }

  /** The file as kept; undefined where only the network can answer. */
  async find(path: string): Promise<Response | undefined> {
    const own = Object.hasOwn(this.site.files, path);
    for (const cacheName of own ? [this.#own] : await this.#others()) {
      const kept = await caches.match(this.#address(path), { cacheName, ignoreVary: true });
      if (kept) return kept;
    }
    return undefined;
  }

  /** Throws away all other versions. The caller knows that no page of them lives and that no newer one is on its way. */
  async removeOthers(): Promise<void> {
    for (const name of await this.#others()) await caches.delete(name);
  }

  async #others(): Promise<readonly string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(this.#prefix) && name !== this.#own);
  }

  #address(path: string): string {
    return new URL(path === page ? this.scope : path, this.scope).href;
  }
}
