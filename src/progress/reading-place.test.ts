import { expect, test } from 'vitest';
import type { Contents, SlideEntry } from '../model/chapter.ts';
import { placeToResponse, resumeAt } from './reading-place.ts';

const slide = (id: string, headline: string): SlideEntry => ({
  id,
  chapter: id.slice(0, 2).toUpperCase(),
  headline,
  layout: 'two-column',
  minutes: 5,
  from: 0,
  cuttable: false,
});

const contents: Contents = {
  title: 'Tag 8',
  chapters: [0, 4].map((number) => ({ id: `K${number}`, number, title: '', minutes: 10, from: 0, ready: true })),
  slides: [
    slide('k0-s01', 'Ankommen'),
    slide('k0-s02', 'Der Plan'),
    slide('k4-s01', 'Wer hört zu'),
    slide('k4-s02', 'Die Leiter'),
    slide('k4-s03', 'Kurz geprüft'),
  ],
  breaks: [],
  home: {},
  slideOf: {},
  email: '',
  site: '',
  work: {
    K4: {
      sets: [
        { id: 'k4-check', questions: ['q-k4-01', 'q-k4-02', 'q-k4-03'], isTest: false },
        { id: 'k4-more', questions: ['q-k4-09'], isTest: false },
      ],
      exercises: [
        { id: 'u07', parts: [{ id: 'u07', kind: 'match' }] },
        { id: 'u08', parts: [{ id: 'u08a', kind: 'categorise' }] },
      ],
    },
  },
};

const at = (slide: string, item?: string) =>
  resumeAt(contents, placeToResponse({ slide, ...(item === undefined ? {} : { item }) }));

test('there is nothing to go on with on the first visit, and none for who only saw the first slide', () => {
  expect(resumeAt(contents, undefined)).toBeUndefined();
  expect(resumeAt(contents, {})).toBeUndefined();
  expect(at('k0-s01')).toBeUndefined();
});

test('a slide is named by its number in its chapter', () => {
  expect(at('k4-s02')).toMatchObject({ slide: 'k4-s02', headline: 'Die Leiter', at: { kind: 'slide', number: 2 } });
  expect(at('k4-s02')?.chapter.number).toBe(4);
  expect(at('k0-s02')?.at).toEqual({ kind: 'slide', number: 2 });
});

test('a question is named by its number in its own set', () => {
  expect(at('k4-s03', 'q-k4-03')).toMatchObject({ item: 'q-k4-03', at: { kind: 'question', number: 3 } });
  expect(at('k4-s03', 'q-k4-09')?.at).toEqual({ kind: 'question', number: 1 });
});

test('an exercise is named by its number in its chapter, by its own id or by that of a part', () => {
  expect(at('k4-s02', 'u08a')?.at).toEqual({ kind: 'exercise', number: 2 });
  expect(at('k4-s02', 'u08')?.at).toEqual({ kind: 'exercise', number: 2 });
});

test('a slide that is gone offers nothing, an item that is gone leaves its slide', () => {
  expect(at('k4-s77', 'q-k4-03')).toBeUndefined();
  expect(at('k4-s03', 'q-k4-77')).toMatchObject({ slide: 'k4-s03', at: { kind: 'slide', number: 3 } });
  expect(at('k4-s03', 'q-k4-77')?.item).toBeUndefined();
});
