import { expect, test, vi } from 'vitest';
import { MemoryRecord } from './memory-record.ts';
import { anAttempt, aSession } from './testing/samples.ts';

test('what was saved can be read at once', () => {
  const record = new MemoryRecord();
  void record.saveSession('u04-smart-raster', aSession({ z1: ['M'] }));
  void record.saveValue('u19-canvas/ziel', { text: ['Mehr Anfragen'] });
  expect(record.session('u04-smart-raster')?.response).toEqual({ z1: ['M'] });
  expect(record.value('u19-canvas/ziel')).toEqual({ text: ['Mehr Anfragen'] });
});

test('what was never saved is not there', () => {
  const record = new MemoryRecord();
  expect(record.session('q-k2-01')).toBeUndefined();
  expect(record.value('u05-smart-peer')).toBeUndefined();
  expect(record.attempts()).toEqual([]);
});

test('a session and a value of the same name are two things', () => {
  const record = new MemoryRecord();
  void record.saveValue('u05-smart-peer', { round1: ['9'] });
  expect(record.session('u05-smart-peer')).toBeUndefined();
});

test('attempts come oldest first, all or of one item', () => {
  const record = new MemoryRecord();
  void record.addAttempt(anAttempt({ id: 'late', at: 30 }));
  void record.addAttempt(anAttempt({ id: 'early', at: 10 }));
  void record.addAttempt(anAttempt({ id: 'other', at: 20, item: 'q-k2-02' }));
  expect(record.attempts().map(({ id }) => id)).toEqual(['early', 'other', 'late']);
  expect(record.attempts('q-k2-01').map(({ id }) => id)).toEqual(['early', 'late']);
});

test('an attempt is never overwritten', () => {
  const record = new MemoryRecord();
  void record.addAttempt(anAttempt({ score: 1 }));
  void record.addAttempt(anAttempt({ score: 0 }));
  expect(record.attempts().map(({ score }) => score)).toEqual([1]);
});

test('changes of this page are not told to its own subscribers', () => {
  const record = new MemoryRecord();
  const heard = vi.fn();
  record.subscribe(heard);
  void record.saveSession('q-k2-01', aSession());
  expect(heard).not.toHaveBeenCalled();
});

test('a saved value is told to those who wait for it, until they leave, and to nobody else', () => {
  const record = new MemoryRecord();
  const heard = vi.fn(() => record.value('u19-canvas'));
  const other = vi.fn();
  const leave = record.onValue('u19-canvas', heard);
  record.onValue('u05-smart-peer', other);
  void record.saveValue('u19-canvas', { ziel: ['60 Anfragen'] });
  leave();
  void record.saveValue('u19-canvas', {});
  expect(heard.mock.results.map(({ value }) => value)).toEqual([{ ziel: ['60 Anfragen'] }]);
  expect(other).not.toHaveBeenCalled();
});

test('a problem that was there before anyone listened is told to the first listener and to no other', () => {
  const record = new MemoryRecord('blocked');
  const first = vi.fn();
  const second = vi.fn();
  record.onProblem(first);
  record.onProblem(second);
  expect(first.mock.calls).toEqual([['blocked']]);
  expect(second).not.toHaveBeenCalled();
  expect(record.problem).toBe('blocked');
});

test('without a problem nothing is told', () => {
  const record = new MemoryRecord();
  const told = vi.fn();
  record.onProblem(told);
  expect(told).not.toHaveBeenCalled();
  expect(record.problem).toBeNull();
});
