import { describe, expect, it } from 'vitest';
import { grade } from './grade.ts';
import { convertOracle } from './testing/convert-oracle.ts';
import { readOracleCases } from './testing/oracle-cases.ts';

/** Cases of these groups that the model refuses on purpose, and why. */
const excluded: Readonly<Record<string, string>> = {
  'h5p-multichoice-plus-minus-13': 'a question without a right option is a mistake of its author, not an item',
  'h5p-markthewords-10': 'a text without a right phrase is a mistake of its author, not an item',
  'h5p-blanks-02': 'capitals never count in a gap: a phone’s keyboard sets them by itself',
  'moodle-numerical-10': 'a number is all or nothing: a near one gets its feedback, not half a point',
  'moodle-numerical-11': 'a number is all or nothing: a near one gets its feedback, not half a point',
};

const cases = readOracleCases();

describe('grading agrees with other systems', () => {
  it.each(cases.filter(({ id }) => !(id in excluded)))('$id: $origin, $source', (one) => {
    const { item, response } = convertOracle(one);
    const { score, maxScore } = grade(item, response);
    expect(score / maxScore).toBeCloseTo(one.expected.score / one.expected.max, 6);
  });

  it.each(cases.filter(({ id }) => id.startsWith('h5p') && !(id in excluded)))(
    '$id: has as many points as H5P gives',
    (one) => {
      const { item, response } = convertOracle(one);
      const { score, maxScore, right, total } = grade(item, response);
      expect({ score, maxScore }).toEqual({ score: one.expected.score, maxScore: one.expected.max });
      expect({ right, total }).toEqual({ right: one.expected.score, total: one.expected.max });
    },
  );
});

describe('the excluded cases', () => {
  it('are exactly those that would be graded otherwise', () => {
    const others = cases.filter((one) => {
      const { item, response } = convertOracle(one);
      const { score, maxScore } = grade(item, response);
      return !(Math.abs(score / maxScore - one.expected.score / one.expected.max) <= 1e-6);
    });
    expect(others.map(({ id }) => id)).toEqual(Object.keys(excluded));
  });

  it('are few among the cases of thirteen rules', () => {
    expect(new Set(cases.map(({ rule }) => rule)).size).toBe(13);
    expect(cases.length).toBe(79);
  });
});
