import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { freePort, serve } from '../../scripts/static-server.mjs';
import { sealSite } from '../../src/offline/build/seal-site.ts';
import { test as base, expect } from './site.ts';

export { expect };

/** The sub-path under which every version of the site lies. */
const path = '/any-repo-name/';

/** A web host on which one version of the built site takes the place of another, and which can be away. */
export class Host {
  #server: Awaited<ReturnType<typeof serve>> | undefined;

  private constructor(
    /** What is published now. */
    readonly folder: string,
    private readonly port: number,
  ) {}

  static async open(): Promise<Host> {
    const folder = await mkdtemp(join(tmpdir(), 'smm-host-'));
    const host = new Host(folder, await freePort());
    await cp('dist', folder, { recursive: true });
    await host.start();
    return host;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  async start(): Promise<void> {
    this.#server = await serve({ folder: this.folder, base: path, port: this.port });
  }

  /** From now on nobody answers: the site is without network, its worker too. */
  stop(): void {
    this.#server?.close();
    this.#server = undefined;
  }

  /**
   * Publishes the next version: every file in assets/ has a new name, nothing answers to the old ones, and the page's
   * description says `mark`.
   */
  async publish(mark: string): Promise<void> {
    const assets = join(this.folder, 'assets');
    const names = await readdir(assets);
    const next = (name: string): string => name.replace(/\.(\w+)$/, `${mark}.$1`);
    const any = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
    for (const name of names) await rename(join(assets, name), join(assets, next(name)));
    const texts = [join(this.folder, 'index.html'), ...names.map((name) => join(assets, next(name)))];
    for (const path of texts.filter((one) => /\.(html|js|css)$/.test(one))) {
      const text = (await readFile(path, 'utf8')).replace(any, next);
      await writeFile(path, text.replace(/(<meta name="description" content=")[^"]*/, `$1${mark}`));
    }
    sealSite(this.folder);
  }

  async close(): Promise<void> {
    this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** As `test` of site.ts, with a host of its own and the worker that other tests do without. */
export const test = base.extend<{ host: Host }>({
  host: async ({ locale: _ }, use) => {
    const host = await Host.open();
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
  serviceWorkers: 'allow',
});

/** Waits until the version that the host has published is kept whole. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** What the browser does by itself sooner or later: looks for a new version. Resolves when it waits. */
export async function findUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  // The new version is fetched and checked file by file.
  await expect.poll(() => isWaiting(page), { timeout: 20_000 }).toBe(true);
}

/** Whether a version waits. */
export function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null);
}

/** Which version the page is; the first one has a sentence as description. */
export function markOf(page: Page): Promise<string | null> {
  return page.locator('meta[name="description"]').getAttribute('content');
}

/** The names of all files in assets/ that the page has asked for. */
export function askedFor(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('/assets/')),
  );
}
