import { expect, test } from 'vitest';
import { negativeOptions } from './negative-options.ts';
import { find, options, single } from './testing/find.ts';

test('finds two options that deny', () => {
  const texts = ['*Der Termin fehlt.', 'Es gibt keine Zahl.', 'Das Team will nicht.'];
  expect(find(negativeOptions, single({ options: options(...texts) }))).toEqual([
    '«Das Team will nicht.» 2 options say what is not: "b", "c"',
  ]);
});

test('takes one option that denies', () => {
  const texts = ['*Der Termin fehlt.', 'Es gibt keine Zahl.', 'Das Team ist dagegen.'];
  expect(find(negativeOptions, single({ options: options(...texts) }))).toEqual([]);
});

test('leaves alone what is quoted', () => {
  const texts = ['*Er sagt „nicht heute“.', 'Sie sagt „kein Geld“.', 'Wir sagen „nie“.'];
  expect(find(negativeOptions, single({ options: options(...texts) }))).toEqual([]);
});
