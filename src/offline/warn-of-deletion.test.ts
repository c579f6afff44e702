import { expect, test } from 'vitest';
import { mayDelete } from './warn-of-deletion.ts';

const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const agents = {
  iPhone: `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${webkit} Version/18.6 Mobile/15E148 Safari/604.1`,
  chromeOnIPhone: `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${webkit} CriOS/140.0.0.0 Mobile/15E148 Safari/604.1`,
  mac: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/18.6 Safari/605.1.15`,
  chromeOnMac:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  firefoxOnMac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:142.0) Gecko/20100101 Firefox/142.0',
  android:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
};
const deletes = (userAgent: string, maxTouchPoints = 0, installed = false) =>
  mayDelete({ userAgent, maxTouchPoints, installed });

test('Safari deletes, and so does every browser on an iPhone or an iPad that calls itself a Mac', () => {
  expect(deletes(agents.mac)).toBe(true);
  expect(deletes(agents.iPhone, 5)).toBe(true);
  expect(deletes(agents.chromeOnIPhone, 5)).toBe(true);
  expect(deletes(agents.chromeOnMac, 5)).toBe(true);
});

test('other browsers do not', () => {
  expect(deletes(agents.chromeOnMac)).toBe(false);
  expect(deletes(agents.firefoxOnMac)).toBe(false);
  expect(deletes(agents.android, 5)).toBe(false);
});

test('nothing is deleted of a site on the home screen', () => {
  expect(deletes(agents.iPhone, 5, true)).toBe(false);
  expect(deletes(agents.mac, 0, true)).toBe(false);
});
