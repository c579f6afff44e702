import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/static-server.mjs';

const parts = [
  'src',
  'slides',
  'quizzes',
  'assets',
  'public',
  'scripts',
  'index.html',
  'package.json',
  'vite.config.ts',
  'tsconfig.base.json',
];

/** Its cache stays in the copy, and what lies behind the link to node_modules may be served. */
const config = `import { defineConfig, mergeConfig } from 'vite';
import site from './vite.config.ts';

export default defineConfig((env) => mergeConfig(site(env), { cacheDir: '.vite', server: { fs: { strict: false } } }));
`;

/** `npm run dev` of a copy of the repository, whose files may be broken and mended. */
export interface DevServer {
  readonly address: string;
  /** Writes a file of the course anew, as an author's editor does. */
  edit(file: string, change: (text: string) => string): Promise<void>;
  /** Ends the server and deletes the copy. */
  stop(): Promise<void>;
}

/** Starts it; rejects where it does not answer within 20 seconds. */
export async function startDevServer(): Promise<DevServer> {
  const folder = await mkdtemp(join(tmpdir(), 'smm-dev-'));
  for (const part of parts) await cp(part, join(folder, part), { recursive: true });
  await symlink(await realpath('node_modules'), join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'dev.config.ts'), config);
  const port = String(await freePort());
  const options = ['--config', 'dev.config.ts', '--configLoader', 'runner', '--host', '127.0.0.1', '--port', port];
  const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', ...options, '--strictPort'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}/`;
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null && server.kill()) await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for (let wait = 0; wait < 200; wait += 1) {
    const answers = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) {
      const edit = async (file: string, change: (text: string) => string): Promise<void> => {
        const path = join(folder, file);
        const before = await readFile(path, 'utf8');
        const after = change(before);
        if (after === before) throw new Error(`nothing was changed in ${file}`);
        await writeFile(path, after);
      };
      return { address, edit, stop };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error('the dev server does not answer');
}
