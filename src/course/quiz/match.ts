import { array, optional, strictObject } from 'valibot';
import { allowedNames } from '../nearest.ts';
import { id, text } from '../yaml/text.ts';
import { checkUnique, feedbackMap } from './checks.ts';
import { feedbackBy, short } from './fields.ts';
import { gradedKind } from './kind.ts';
import { part } from './part.ts';

export const match = gradedKind({
  kind: 'match',
  scorings: ['per-part'],
  entries: {
    left: array(strictObject({ id, text, short: optional(short), goes: id, feedback: feedbackBy })),
    right: array(strictObject({ id, text, short: optional(short) })),
  },
  draft({ left, right }, { prompt, help }, desk) {
    checkUnique(desk, ['left'], 'left side', left);
    checkUnique(desk, ['right'], 'right side', right);
    if (!left.length) desk.say(['left'], 'there is nothing to match', 'write at least one left side');
    if (right.length < 2) desk.say(['right'], 'there is nothing to choose from', 'write at least two right sides');
    const targets = right.map((side) => side.id);
    left.forEach((side, index) => {
      if (targets.includes(side.goes)) return;
      const problem = `left side "${side.id}" goes to "${side.goes}", which is not a right side`;
      desk.say(['left', index, 'goes'], problem, allowedNames('right sides', targets, side.goes));
    });
    return {
      kind: 'match',
      body: { ...prompt, left: left.map(part), right: right.map(part) },
      key: {
        ...help,
        goes: Object.fromEntries(left.map((side) => [side.id, side.goes])),
        feedback: Object.fromEntries(
          left.map((side, index) => {
            const about = { name: `left side "${side.id}"`, targets, plural: 'right sides', right: [side.goes] };
            return [side.id, feedbackMap(desk, ['left', index, 'feedback'], side.feedback, about)];
          }),
        ),
      },
    };
  },
});
