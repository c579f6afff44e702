import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { runCommand, runFile } from './run.mjs';

/** A browser under test loads nothing in the background, and a container has no sandbox to offer. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const INSTALL = {
  'apt-get': 'apt-get install -y chromium',
  dnf: 'dnf install -y chromium',
  zypper: 'zypper install -y chromium',
  pacman: 'pacman -S chromium',
  apk: 'apk add chromium',
};

/** Debian's package of Chromium without windows: pages open in half the time. */
const SHELL = 'chromium-headless-shell';

const here = { env: process.env, platform: process.platform, home: homedir() };

/**
 * How Vitest, Playwright and the scripts start the browser: the one that `ensureBrowser` chose, else the first that is
 * installed, else Playwright's own.
 * @returns {{ args: string[], executablePath?: string }}
 */
export function launchOptions() {
  const [executablePath] = installedBrowsers();
  return executablePath ? { args: ARGS, executablePath } : { args: ARGS };
}

/**
 * Finds a browser that really starts: Chromium without windows, which as root is installed where the distribution has
 * it; else an installed Chrome or Chromium, else Playwright's own, else the distribution's package (only as root; it
 * never asks for more rights). Says which, and puts its path into CHROME_PATH for the
 * programs that follow. Ends the process with status 1 and the one command to run where none works.
 * Call it after `ensureDependencies`.
 * @returns {Promise<void>}
 */
export async function ensureBrowser() {
  for (const attempt of [withoutWindows, installed, playwrights, downloaded, distributions]) {
    const path = await attempt();
    if (!path) continue;
    console.log(`Browser: ${path}`);
    process.env.CHROME_PATH = path;
    return;
  }
  console.error('No browser starts. Install one, then run the command again:');
  console.error(`  ${advice(here, existsSync)}`);
  console.error('Or set CHROME_PATH to the program file of a Chrome or Chromium.');
  process.exit(1);
}

/**
 * Where a Chrome or Chromium may stand, the most wanted first. Looks at nothing on the disk.
 * @param {{ env: Record<string, string | undefined>, platform: string, home: string }} machine
 * @returns {string[]}
 */
export function browserPaths({ env, platform, home }) {
  const chosen = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const files = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    return [...chosen, ...files.flatMap((file) => roots.map((folder) => win32.join(folder, file)))];
  }
  const names = [SHELL, 'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const apps = ['Google Chrome', 'Chromium'].flatMap((name) =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
  const onPath = names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return [...new Set([...chosen, ...(platform === 'darwin' ? apps : []), ...onPath])];
}

/**
 * The one line to follow where no browser starts: the distribution's own command, else where to get Chrome.
 * @param {{ platform: string }} machine
 * @param {(path: string) => boolean} exists
 * @returns {string}
 */
export function advice({ platform }, exists) {
  const manager =
    platform === 'linux' && Object.keys(INSTALL).find((name) => exists(`/usr/bin/${name}`) || exists(`/sbin/${name}`));
  return manager ? `sudo ${INSTALL[manager]}` : 'Google Chrome from https://www.google.com/chrome/';
}

function installedBrowsers() {
  return browserPaths(here).filter((path) => existsSync(path));
}

async function installed() {
  for (const path of installedBrowsers()) if (await starts(path)) return path;
  return undefined;
}

async function withoutWindows() {
  const [first] = installedBrowsers();
  if (process.env.CHROME_PATH || first?.endsWith(SHELL) || !canInstall()) return undefined;
  const isListed = readdirSync('/var/lib/apt/lists').some((name) => name.includes('_Packages'));
  if (!isListed) await runCommand('apt-get', ['update', '-qq']);
  // Other distributions of this kind do not have it; their message would look like a failure.
  return (await runCommand('apt-get', ['install', '-y', '-qq', SHELL], { stdio: 'ignore' })) === 0
    ? installed()
    : undefined;
}

async function playwrights() {
  // Not imported at the top: on a fresh machine the package does not exist yet when this file loads.
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) && (await starts(path)) ? path : undefined;
}

async function downloaded() {
  console.log('No installed Chrome or Chromium starts. Getting Playwright’s own (a few minutes) …');
  return (await runFile('node_modules/playwright/cli.js', ['install', 'chromium'])) === 0 ? playwrights() : undefined;
}

async function distributions() {
  if (!canInstall()) return undefined;
  console.log('Playwright’s own does not work here. Installing the distribution’s Chromium …');
  await runCommand('apt-get', ['update', '-qq']);
  await runCommand('apt-get', ['install', '-y', '-qq', 'chromium']);
  return installed();
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Whether it draws a page under Playwright: a file that exists may be a stub, or lack a library. */
async function starts(executablePath) {
  const { chromium } = await import('playwright');
  try {
    const browser = await chromium.launch({ executablePath, args: ARGS, timeout: 30_000 });
    const page = await browser.newPage();
    await page.goto('data:text/html,<title>ready</title>');
    const ready = (await page.title()) === 'ready';
    await browser.close();
    return ready;
  } catch {
    console.log(`${executablePath} does not start.`);
    return false;
  }
}
