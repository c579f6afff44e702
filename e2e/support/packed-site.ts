import { freePort, serve } from '../../scripts/static-server.mjs';
import { test as base } from './site.ts';

const path = '/any-repo-name/';

/** As `test` of site.ts, from a host that sends texts packed, as web hosts do: there bytes are counted. */
export const test = base.extend({
  baseURL: async ({ locale: _ }, use) => {
    const { port, close } = await serve({ folder: 'dist', base: path, port: await freePort(), packs: true });
    await use(`http://127.0.0.1:${port}${path}`);
    close();
  },
});
