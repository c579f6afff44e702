import { expect, it } from 'vitest';
import { checkOf } from './check-slide.ts';
import { slideNumber } from './slide-number.ts';
import { dayOf } from './testing/day.ts';

const day = dayOf({ 0: ['Anfang'], 2: ['Ziele', 'Kurz geprüft: Kapitel 2'] });

it('names a slide by its chapter and its place there', () => {
  expect(['k0-s01', 'k2-s01', 'k2-s02'].map((id) => slideNumber(day, id))).toEqual(['0.1', '2.1', '2.2']);
});

it('names no slide that the course does not have', () => {
  expect(slideNumber(day, 'k9-s01')).toBe('');
});

it('the check of a chapter is the slide of its last set, and a chapter without sets has none', () => {
  expect(checkOf(day, 'K2')).toMatchObject({ slide: { id: 'k2-s02' }, set: 'k2-check' });
  expect(checkOf(day, 'K0')).toBeUndefined();
  expect(checkOf(day, 'K7')).toBeUndefined();
});
