import { expect, test } from 'vitest';
import { advice, browserPaths } from './browser.mjs';

test('the path in CHROME_PATH is tried before anything else', () => {
  const env = { CHROME_PATH: '/opt/mine/chrome', PATH: '/usr/bin' };
  for (const platform of ['linux', 'darwin', 'win32']) {
    expect(browserPaths({ env, platform, home: '/home/a' })[0]).toBe('/opt/mine/chrome');
  }
});

test('on Linux the folders of PATH come before the usual ones, and no place twice', () => {
  const paths = browserPaths({ env: { PATH: '/opt/bin:/usr/bin' }, platform: 'linux', home: '/home/a' });
  expect(paths.indexOf('/opt/bin/google-chrome')).toBeLessThan(paths.indexOf('/usr/bin/google-chrome'));
  expect(paths).toContain('/usr/bin/chromium');
  expect(new Set(paths).size).toBe(paths.length);
});

test('a browser without windows is tried before one with windows, which opens pages in twice the time', () => {
  const paths = browserPaths({ env: { PATH: '/opt/bin' }, platform: 'linux', home: '/home/a' });
  expect(paths.indexOf('/usr/bin/chromium-headless-shell')).toBeLessThan(paths.indexOf('/opt/bin/google-chrome'));
});

test('on macOS the applications folders are tried, the own one too', () => {
  const paths = browserPaths({ env: {}, platform: 'darwin', home: '/Users/a' });
  expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(paths).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('on Windows only the folders that the machine names are tried', () => {
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  expect(browserPaths({ env, platform: 'win32', home: 'C:\\Users\\a' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ]);
});

test('without a browser the advice is the command of the distribution at hand', () => {
  expect(advice({ platform: 'linux' }, (path) => path === '/usr/bin/dnf')).toBe('sudo dnf install -y chromium');
});

test('where no package manager is known the advice is a download, never a command that cannot work', () => {
  const download = 'Google Chrome from https://www.google.com/chrome/';
  expect(advice({ platform: 'linux' }, () => false)).toBe(download);
  expect(advice({ platform: 'win32' }, () => true)).toBe(download);
});
