import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../run.mjs';
import { drawRooms } from './draw-rooms.mjs';
import { findCircle, readRooms } from './read-rooms.mjs';

describe('the rooms of the house', () => {
  const rooms = readRooms(join(root, 'src'));

  it('import in one direction only', () => {
    expect(findCircle(rooms)).toBeUndefined();
  });

  it('stand in docs/architecture.md as they are (else: node scripts/draw-rooms.mjs)', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8').replaceAll('\r\n', '\n');
    expect(page).toContain(drawRooms(rooms));
  });

  it('need nothing below the model and the strings', () => {
    expect([...(rooms.get('model') ?? ['missing'])]).toEqual([]);
    expect([...(rooms.get('strings') ?? ['missing'])]).toEqual([]);
  });
});

const house = (plan) => new Map(Object.entries(plan).map(([room, others]) => [room, new Set(others)]));

describe('a circle of rooms', () => {
  it('is found with the way that leads around', () => {
    expect(findCircle(house({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual(['b', 'c', 'b']);
  });

  it('is not seen where two ways lead to one room', () => {
    expect(findCircle(house({ a: ['b', 'c'], b: ['c'], c: [] }))).toBeUndefined();
  });
});

it('an arrow is left out where another room leads there', () => {
  const drawn = drawRooms(house({ app: ['deck', 'model'], deck: ['model'], model: [] }));
  expect(drawn).toContain('app --> deck');
  expect(drawn).toContain('deck --> model');
  expect(drawn).not.toContain('app --> model');
});
