import { posix, win32 } from 'node:path';

/**
 * Where a Firefox may stand, the most wanted first. Looks at nothing on the disk. Snaps are left out: they may not read the
 * profile that a test gives them.
 * @param {{ env: Record<string, string | undefined>, platform: string }} machine for example `process`
 * @returns {string[]}
 */
export function firefoxPaths({ env, platform }) {
  const chosen = env.FIREFOX_PATH ? [env.FIREFOX_PATH] : [];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    return [...chosen, ...roots.map((folder) => win32.join(folder, 'Mozilla Firefox\\firefox.exe'))];
  }
  if (platform === 'darwin') return [...chosen, '/Applications/Firefox.app/Contents/MacOS/firefox'];
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin'];
  const outside = folders.filter((folder) => !folder.startsWith('/snap/'));
  const onPath = ['firefox', 'firefox-esr'].flatMap((name) => outside.map((folder) => posix.join(folder, name)));
  return [...new Set([...chosen, ...onPath])];
}
