import type { Contents } from '../chapter.ts';

/** A short day: the headlines of each chapter by its number, with the set `k2-check` on the last slide of chapter 2. */
export function dayOf(headlines: Readonly<Record<number, readonly string[]>>): Contents {
  const numbers = Object.keys(headlines).map(Number);
  const slides = numbers.flatMap((number) =>
    (headlines[number] ?? []).map((headline, index) => ({
      id: `k${number}-s${String(index + 1).padStart(2, '0')}`,
      chapter: `K${number}`,
      headline,
      layout: 'case',
      minutes: 5,
      from: 0,
      cuttable: false,
    })),
  );
  const last = (number: number) => slides.findLast(({ chapter }) => chapter === `K${number}`)?.id ?? '';
  return {
    title: 'Tag 8',
    email: '',
    site: '',
    chapters: numbers.map((number) => ({
      id: `K${number}`,
      number,
      title: number === 2 ? 'Strategie und SMARTe Ziele' : `Kapitel ${number}`,
      minutes: 10,
      from: 0,
      ready: true,
    })),
    slides,
    breaks: [],
    home: {},
    slideOf: { 'k2-check': last(2) },
    work: { K2: { sets: [{ id: 'k2-check', questions: [], isTest: false }], exercises: [] } },
  };
}
