import { expect, test } from 'vitest';
import type { Contents } from '../model/chapter.ts';
import { stepsFrom, stopsOf } from './stops.ts';

const slide = (id: string) => ({
  id,
  chapter: id.slice(0, 2).toUpperCase(),
  headline: `Folie ${id}`,
  layout: 'case',
  minutes: 5,
  from: 0,
  cuttable: false,
});
const contents: Contents = {
  title: 'Tag 8',
  chapters: [1, 2, 3].map((number) => ({
    id: `K${number}`,
    number,
    title: `Kapitel ${number}`,
    minutes: 10,
    from: 0,
    ready: number !== 2,
  })),
  slides: ['k1-s01', 'k1-s02', 'k3-s01'].map(slide),
  breaks: [],
  home: {},
  slideOf: {},
  email: '',
  site: '',
  work: {},
};
const stops = stopsOf(contents);
const around = (id: string) => {
  const { previous, next } = stepsFrom(stops, id);
  return [previous?.id, next?.id];
};

test('one comes past the opening of each written chapter and each of its slides', () => {
  expect(stops.map(({ id }) => id)).toEqual(['k1', 'k1-s01', 'k1-s02', 'k3', 'k3-s01']);
});

test('the step on from the last slide of a chapter leads to the opening of the next one', () => {
  expect(around('k1-s02')).toEqual(['k1-s01', 'k3']);
  expect(around('k3')).toEqual(['k1-s02', 'k3-s01']);
});

test('nothing comes before the first stop and after the last one; the appendix lies behind it', () => {
  expect(around('k1')).toEqual([undefined, 'k1-s01']);
  expect(around('k3-s01')).toEqual(['k3', undefined]);
  expect(around('glossar')).toEqual(['k3-s01', undefined]);
});
