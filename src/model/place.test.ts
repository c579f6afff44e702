import { describe, expect, it } from 'vitest';
import type { CategoriseItem, MatchItem } from './item.ts';
import { type PlaceRules, place, remove, rulesOf, shift } from './place.ts';
import { gradedBase } from './testing/graded-base.ts';

const one: PlaceRules = { cards: ['a', 'b'], targets: ['X', 'Y', 'Z'], placements: 'one', alone: [], single: false };
const single: PlaceRules = { ...one, single: true };
const many: PlaceRules = { ...one, placements: 'many', alone: ['Z'] };

describe('place with one placement', () => {
  it('places a card that lay nowhere', () => {
    expect(place({}, 'a', 'X', one)).toEqual({
      response: { a: ['X'] },
      kind: 'placed',
      card: 'a',
      from: [],
      to: ['X'],
    });
  });

  it('moves a card that lay elsewhere', () => {
    expect(place({ a: ['X'] }, 'a', 'Y', one)).toMatchObject({
      response: { a: ['Y'] },
      kind: 'moved',
      from: ['X'],
      to: ['Y'],
    });
  });

  it('puts several cards into one target', () => {
    expect(place({ a: ['X'] }, 'b', 'X', one).response).toEqual({ a: ['X'], b: ['X'] });
  });

  it('puts a malformed card right that lay in two targets', () => {
    expect(place({ a: ['X', 'Y'] }, 'a', 'Z', one)).toMatchObject({ response: { a: ['Z'] }, from: ['X'] });
  });
});

describe('place with many placements', () => {
  it('adds a target to those a card has', () => {
    expect(place({ a: ['X'] }, 'a', 'Y', many)).toMatchObject({
      response: { a: ['X', 'Y'] },
      kind: 'added',
      from: ['X'],
      to: ['X', 'Y'],
    });
  });

  it('takes a card out of all others when it comes into an alone target', () => {
    expect(place({ a: ['X', 'Y'] }, 'a', 'Z', many)).toMatchObject({
      response: { a: ['Z'] },
      kind: 'moved',
      to: ['Z'],
    });
  });

  it('takes a card out of an alone target when it comes into another', () => {
    expect(place({ a: ['Z'] }, 'a', 'X', many)).toMatchObject({ response: { a: ['X'] }, kind: 'moved', from: ['Z'] });
  });
});

describe('place into single targets', () => {
  it('lets two cards change places', () => {
    expect(place({ a: ['X'], b: ['Y'] }, 'a', 'Y', single)).toMatchObject({
      response: { a: ['Y'], b: ['X'] },
      kind: 'moved',
      displaced: { card: 'b', from: ['Y'], to: ['X'] },
    });
  });

  it('sends the other card back to the tray when the new one came from there', () => {
    expect(place({ b: ['Y'] }, 'a', 'Y', single)).toMatchObject({
      response: { a: ['Y'] },
      kind: 'placed',
      displaced: { card: 'b', from: ['Y'], to: [] },
    });
  });

  it('displaces nobody from an empty target', () => {
    expect(place({ b: ['Y'] }, 'a', 'X', single)).not.toHaveProperty('displaced');
  });
});

describe('an impossible move', () => {
  const response = { a: ['X'] };

  it.each([
    ['an unknown card', 'c', 'X'],
    ['an unknown target', 'a', 'W'],
    ['the target where the card lies', 'a', 'X'],
    ['a card with the name of a language property', 'constructor', 'X'],
  ])('changes nothing: %s', (_, card, target) => {
    const move = place(response, card, target, one);
    expect(move.kind).toBe('unchanged');
    expect(move.response).toBe(response);
    expect(move.to).toEqual(move.from);
  });
});

describe('remove', () => {
  it('takes a card back to the tray', () => {
    expect(remove({ a: ['X'], b: ['Y'] }, 'a', 'X', one)).toEqual({
      response: { b: ['Y'] },
      kind: 'removed',
      card: 'a',
      from: ['X'],
      to: [],
    });
  });

  it('leaves the other targets of a card', () => {
    expect(remove({ a: ['X', 'Y'] }, 'a', 'X', many)).toMatchObject({ response: { a: ['Y'] }, to: ['Y'] });
  });

  it('changes nothing where the card does not lie', () => {
    const response = { a: ['X'] };
    expect(remove(response, 'a', 'Y', many).response).toBe(response);
    expect(remove(response, 'b', 'X', many).kind).toBe('unchanged');
  });
});

describe('shift', () => {
  it('moves one of several placements and leaves the others', () => {
    expect(shift({ a: ['X', 'W'] }, 'a', 'X', 'Y', { ...many, targets: ['W', 'X', 'Y', 'Z'] })).toEqual({
      response: { a: ['W', 'Y'] },
      kind: 'moved',
      card: 'a',
      from: ['X', 'W'],
      to: ['W', 'Y'],
    });
  });

  it('takes the card out of all others when it comes into an alone target', () => {
    expect(shift({ a: ['X', 'Y'] }, 'a', 'X', 'Z', many)).toMatchObject({ response: { a: ['Z'] }, kind: 'moved' });
  });

  it.each([
    ['the card does not lie where it is taken from', 'Y', 'Z'],
    ['the card lies there already', 'X', 'X'],
    ['there is no such target', 'X', 'Q'],
  ])('changes nothing where %s', (_name, source, target) => {
    const response = { a: ['X'] };
    expect(shift(response, 'a', source, target, many)).toEqual({
      response,
      kind: 'unchanged',
      card: 'a',
      from: ['X'],
      to: ['X'],
    });
  });
});

describe('rulesOf', () => {
  it('takes cards, fields and alone fields from a categorise item', () => {
    const item: CategoriseItem = {
      ...gradedBase('per-part'),
      kind: 'categorise',
      body: {
        stem: '?',
        placements: 'many',
        look: 'smart-grid',
        cards: [{ id: 'a', text: 'a' }],
        fields: [
          { id: 'S', text: 'S' },
          { id: 'smart', text: 'smart', alone: true },
        ],
      },
      key: { in: { a: ['S'] }, neutral: {}, feedback: {} },
    };
    expect(rulesOf(item)).toEqual({
      cards: ['a'],
      targets: ['S', 'smart'],
      placements: 'many',
      alone: ['smart'],
      single: false,
    });
  });

  const match = (goes: Record<string, string>): MatchItem => ({
    ...gradedBase('per-part'),
    kind: 'match',
    body: {
      stem: '?',
      left: Object.keys(goes).map((id) => ({ id, text: id })),
      right: ['X', 'Y', 'Z'].map((id) => ({ id, text: id })),
    },
    key: { goes, feedback: {} },
  });

  it('makes the right sides of a match single where each is used once', () => {
    expect(rulesOf(match({ a: 'X', b: 'Y' })).single).toBe(true);
  });

  it('does not make them single where two left sides go to the same', () => {
    expect(rulesOf(match({ a: 'X', b: 'X' })).single).toBe(false);
  });
});
