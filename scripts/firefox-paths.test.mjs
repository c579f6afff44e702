import { expect, test } from 'vitest';
import { firefoxPaths } from './firefox-paths.mjs';

test('the path in FIREFOX_PATH is tried before anything else', () => {
  const env = { FIREFOX_PATH: '/opt/mine/firefox', PATH: '/usr/bin' };
  for (const platform of ['linux', 'darwin', 'win32']) {
    expect(firefoxPaths({ env, platform })[0]).toBe('/opt/mine/firefox');
  }
});

test('on Linux both names are tried, no place twice, and no snap', () => {
  const paths = firefoxPaths({ env: { PATH: '/snap/bin:/usr/bin' }, platform: 'linux' });
  expect(paths).toEqual([
    '/usr/bin/firefox',
    '/usr/local/bin/firefox',
    '/usr/bin/firefox-esr',
    '/usr/local/bin/firefox-esr',
  ]);
});

test('on Windows only the folders that the machine names are tried', () => {
  expect(firefoxPaths({ env: { PROGRAMFILES: 'C:\\Program Files' }, platform: 'win32' })).toEqual([
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
});
