import { describe, expect, it } from 'vitest';
import type { Quiz } from './item.ts';
import { questionsOf, sumQuiz } from './quiz.ts';

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

describe('sumQuiz', () => {
  it('adds the points of what was answered and counts the questions', () => {
    const results: Record<string, { score: number; maxScore: number }> = {
      a: { score: 1, maxScore: 1 },
      c: { score: 0.5, maxScore: 3 },
    };
    expect(sumQuiz(quiz, (id) => results[id])).toEqual({ score: 1.5, maxScore: 4, answered: 2, questions: 4 });
  });

  it('has no points where nothing was answered', () => {
    expect(sumQuiz(quiz, () => undefined)).toEqual({ score: 0, maxScore: 0, answered: 0, questions: 4 });
  });
});
