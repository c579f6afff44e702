import { array, finite, minValue, number, optional, pipe, strictObject } from 'valibot';
import { text } from '../yaml/text.ts';
import { feedbackOf } from './checks.ts';
import { gradedKind } from './kind.ts';

const value = pipe(number(), finite('write digits'));

export const numeric = gradedKind({
  kind: 'numeric',
  scorings: ['all-or-nothing'],
  entries: {
    answer: value,
    tolerance: optional(pipe(value, minValue(0, 'a tolerance is not below 0')), 0),
    unit: text,
    wrong: optional(array(strictObject({ value, feedback: text, misconception: text })), []),
    feedback: strictObject({ right: text, else: text }),
  },
  draft({ answer, tolerance, unit, wrong, feedback }, { prompt, help }, desk) {
    const seen: number[] = [];
    wrong.forEach((one, index) => {
      if (Math.abs(one.value - answer) <= tolerance)
        desk.say(
          ['wrong', index, 'value'],
          `the wrong answer ${one.value} is right within the tolerance`,
          'choose another value or a smaller tolerance',
        );
      if (seen.includes(one.value))
        desk.say(['wrong', index, 'value'], `the wrong answer ${one.value} is given twice`, 'keep one of the two');
      seen.push(one.value);
    });
    return {
      kind: 'numeric',
      body: { ...prompt, unit, tolerance },
      key: {
        ...help,
        answer,
        wrong: wrong.map((one) => ({ value: one.value, feedback: feedbackOf({ ...one, text: one.feedback }) })),
        right: { text: feedback.right },
        else: { text: feedback.else },
      },
    };
  },
});
