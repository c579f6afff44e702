import { describe, expect, it } from 'vitest';
import { type Quiz, questionsOf } from './quiz.ts';

const quiz: Quiz = { id: 'k2-check', title: 'Kurz geprüft', items: ['a', 'b', 'c', 'd'], class: ['d', 'b'] };

describe('questionsOf', () => {
  it('puts the marked questions first in class, in the order of the mark', () => {
    expect(questionsOf(quiz, 'class')).toEqual(['d', 'b', 'a', 'c']);
  });

  it('leaves out in class what a vote has asked', () => {
    expect(questionsOf(quiz, 'class', ['c', 'd'])).toEqual(['b', 'a']);
  });

  it('leaves nothing out for a learner alone', () => {
    expect(questionsOf(quiz, 'alone', ['c', 'd'])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('does not ask a marked question that is not in the set', () => {
    expect(questionsOf({ ...quiz, class: ['x', 'b'] }, 'class')).toEqual(['b', 'a', 'c', 'd']);
  });
});
