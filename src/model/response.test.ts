import { describe, expect, it } from 'vitest';
import { emptyResponse, given, toResponse, withValues } from './response.ts';

describe('toResponse', () => {
  it.each([[undefined], [null], ['choice'], [7], [[['a']]], [() => ['a']]])('makes nothing of %o', (value) => {
    expect(toResponse(value)).toBe(emptyResponse);
  });

  it('leaves out what is no list of texts, and keeps the order of the rest', () => {
    const stored = { choice: ['b', 7, 'a', null], truth: 'true', order: [], marks: [1], left: ['x'] };
    expect(toResponse(stored)).toEqual({ choice: ['b', 'a'], left: ['x'] });
  });

  it('takes a part named __proto__ for a part', () => {
    const response = toResponse(JSON.parse('{"__proto__": ["a"]}'));
    expect(Object.getPrototypeOf(response)).toBe(Object.prototype);
    expect(given(response, '__proto__')).toEqual(['a']);
  });
});

it('gives nothing for a part that was not answered, nor for one that every object has', () => {
  expect(given({ choice: ['a'] }, 'truth')).toEqual([]);
  expect(given({}, 'toString')).toEqual([]);
});

it('takes a part out that has no values any more', () => {
  expect(withValues({ choice: ['a'], truth: ['true'] }, 'choice', [])).toEqual({ truth: ['true'] });
  expect(withValues({ truth: ['true'] }, 'choice', ['b'])).toEqual({ truth: ['true'], choice: ['b'] });
});
