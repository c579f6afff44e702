import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DeckAddress } from './deck-address.ts';

const start = location.href;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  history.replaceState(null, '', start);
});

it('writes the place where fast turns have ended, once', () => {
  const written = vi.spyOn(history, 'replaceState');
  let path = '/k2-s01';
  const address = new DeckAddress(window, () => path);
  for (path of ['/k2-s02', '/k2-s03', '/k2-s04/1']) address.keepSoon();
  expect(location.href).toBe(start);
  vi.advanceTimersByTime(150);
  expect(location.hash).toBe('#/k2-s04/1');
  vi.advanceTimersByTime(1000);
  expect(written).toHaveBeenCalledTimes(1);
});

it('writes at once when the page is left', () => {
  const address = new DeckAddress(window, () => '/k2-s05');
  address.keepSoon();
  window.dispatchEvent(new Event('pagehide'));
  expect(location.hash).toBe('#/k2-s05');
});

it('writes nothing when the page is left and all is written', () => {
  new DeckAddress(window, () => '/k2-s06');
  window.dispatchEvent(new Event('pagehide'));
  expect(location.href).toBe(start);
});

it('an address that was asked for right after a turn is not overwritten', () => {
  const address = new DeckAddress(window, () => '/k2-s01');
  address.keepSoon();
  history.replaceState(null, '', '#/k4-s03');
  vi.advanceTimersByTime(1000);
  expect(location.hash).toBe('#/k4-s03');
});
