import { expect, test } from 'vitest';
import { find, item, single } from './testing/find.ts';
import { windowDressing } from './window-dressing.ts';

test('finds a sentence of the context that nothing takes up', () => {
  const context = 'Eine Werkstatt sucht ein Ziel. Draußen scheint seit gestern die Sonne.';
  expect(find(windowDressing, single({ context }))).toEqual([
    '«Draußen scheint seit gestern die Sonne.» nothing takes up this sentence of the context',
  ]);
});

test('takes a context of which every sentence is used', () => {
  const context = 'Eine Werkstatt sucht ein Ziel. Sie lesen drei Antworten.';
  expect(find(windowDressing, single({ context }))).toEqual([]);
});

test('finds a word again with another ending, inside of a longer one, or in the hint', () => {
  const context = 'Eine Fahrradwerkstatt plant. Viele Pendler kommen. Es sind 45.';
  const stem = 'Was will die Werkstatt für eine Pendlerin?';
  expect(find(windowDressing, single({ context, stem, hint: 'Rechnen Sie mit 45.' }))).toEqual([]);
});

test('leaves items without context alone', () => {
  expect(find(windowDressing, single({}))).toEqual([]);
  const fields = [{ id: 'ziel', label: 'Ziel', prompt: 'Ein Satz.' }];
  expect(find(windowDressing, item('canvas', { fields }))).toEqual([]);
});
