import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, solvedSteps, stepsOf } from './arrange.ts';
import type { OrderItem } from './item.ts';
import { gradedBase } from './testing/graded-base.ts';

const item: OrderItem = {
  ...gradedBase('neighbour-pairs'),
  kind: 'order',
  body: { stem: '?', ends: ['zuerst', 'zuletzt'], steps: [...'abcd'].map((id) => ({ id, text: id })) },
  key: { order: [...'cadb'], feedback: {}, inversions: [] },
};
const given = (order: string) => ({ order: [...order] });
const word = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id).join('');

describe('the steps', () => {
  it('lie as they were given', () => {
    expect(word(stepsOf(item, given('dbca'), 's#0'))).toBe('dbca');
  });

  it.each([{}, given('dbc'), { order: ['x'] }])('lie in the first order of the seed while %j is given', (response) => {
    const first = word(stepsOf(item, response, 's#0'));
    expect([...first].sort().join('')).toBe('abcd');
    expect(first).not.toBe('cadb');
    expect(word(stepsOf(item, response, 's#1'))).not.toBe(first);
  });

  it('lie in the right order when they are solved', () => {
    expect(word(solvedSteps(item))).toBe('cadb');
  });
});

describe('moving a step', () => {
  it.each([
    { step: 'a', to: 2, order: 'bcad' },
    { step: 'd', to: 0, order: 'dabc' },
    { step: 'b', to: 3, order: 'acdb' },
    { step: 'b', to: 99, order: 'acdb' },
    { step: 'c', to: -1, order: 'cabd' },
    { step: 'c', to: 1, order: 'acbd' },
  ])('puts $step to place $to', ({ step, to, order }) => {
    const { response, steps, moved } = arrange(item, given('abcd'), 's', step, to);
    expect({ response, steps: word(steps), moved }).toEqual({ response: given(order), steps: order, moved: true });
  });

  it.each([
    ['a', 0],
    ['a', -1],
    ['d', 9],
    ['x', 1],
  ] as const)('moves nothing for step %s to %d', (step, to) => {
    const response = given('abcd');
    expect(arrange(item, response, 's', step, to)).toMatchObject({ moved: false });
    expect(arrange(item, response, 's', step, to).response).toBe(response);
  });

  it('begins with the first order', () => {
    const first = word(stepsOf(item, {}, 's#2'));
    const { response } = arrange(item, {}, 's#2', first.at(-1) ?? '', 0);
    expect(response).toEqual(given(`${first.at(-1)}${first.slice(0, -1)}`));
  });

  it('leaves a step that stays where it is unanswered', () => {
    const first = word(stepsOf(item, {}, 's#2'));
    expect(arrange(item, {}, 's#2', first[1] ?? '', 1).response).toEqual({});
  });

  it('keeps every step once, whatever moves', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...'abcdx'), fc.integer({ min: -2, max: 9 }))), (moves) => {
        let response = {};
        for (const [step, to] of moves) ({ response } = arrange(item, response, 's', step, to));
        expect([...word(stepsOf(item, response, 's'))].sort().join('')).toBe('abcd');
      }),
    );
  });
});
