import {
  array,
  boolean,
  type InferOutput,
  integer,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import { bloom, seed } from '../quiz/fields.ts';
import { id, text } from '../yaml/text.ts';

export const layouts = ['title', 'statement', 'two-column', 'diagram', 'exercise', 'case', 'quiz'] as const;

const minutes = pipe(number(), integer('minutes are whole'), minValue(1, 'minutes are 1 or more'));

/** The block at the head of a slide file. */
export const chapterFields = strictObject({
  chapter: pipe(string(), regex(/^K\d$/, 'the day has ten chapters, K0 to K9: what is new goes into one of them')),
  title: text,
  minutes,
  objectives: optional(array(strictObject({ id, verb: string(), bloom, text }))),
});
export type ChapterFields = InferOutput<typeof chapterFields>;

/** The block before each slide. */
export const slideFields = strictObject({
  id: pipe(string(), regex(/^k\d-s\d\d$/, 'the id of a slide is its chapter and number: k2-s04')),
  layout: picklist(layouts),
  minutes,
  seeds: optional(array(seed)),
  sources: optional(array(id)),
  cuttable: optional(boolean()),
});
export type SlideFields = InferOutput<typeof slideFields>;
