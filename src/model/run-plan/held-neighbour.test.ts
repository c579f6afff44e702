import { expect, test } from 'vitest';
import { smallDay } from '../testing/any-plan.ts';
import { heldNeighbour } from './held-neighbour.ts';

const off = new Set(['k0-s01', 'k1-s01', 'k1-s02', 'k2-s03']);
const slides = smallDay.slides.map((slide) => (off.has(slide.id) ? { ...slide, off: true as const } : slide));
const neighbour = (from: string, way: 'next' | 'previous') => heldNeighbour(slides, from, way)?.id;

test.each([
  ['k0-s02', 'next', 'k0-s03'],
  ['k0-s03', 'next', 'k1-s03'],
  ['k1-s03', 'previous', 'k0-s03'],
  ['k1-s01', 'next', 'k1-s03'],
  ['k1-s02', 'previous', 'k0-s03'],
  ['k2-s02', 'next', undefined],
  ['k0-s02', 'previous', undefined],
  ['k9-s01', 'next', undefined],
  ['k9-s01', 'previous', undefined],
] as const)('from %s the %s slide that is held is %s', (from, way, expected) => {
  expect(neighbour(from, way)).toBe(expected);
});
