import { array, optional, strictObject } from 'valibot';
import { id, text } from '../yaml/text.ts';
import { checkUnique, feedbackOf, quoted } from './checks.ts';
import { flag } from './fields.ts';
import { type Desk, ungradedKind } from './kind.ts';

const entries = {
  asks: optional(id),
  stem: optional(text),
  context: optional(text),
  options: optional(
    array(strictObject({ id, text, feedback: optional(text), correct: flag, misconception: optional(text) })),
  ),
  generalFeedback: optional(text),
};

export const vote = ungradedKind({
  kind: 'vote',
  entries,
  draft(data, desk) {
    const { asks, stem, context, options, generalFeedback } = data;
    const own = (['stem', 'context', 'options', 'generalFeedback'] as const).filter((name) => data[name] !== undefined);
    if (asks !== undefined) {
      desk.refer('item', ['asks'], asks);
      for (const name of own)
        desk.say([name], `it asks "${asks}" and has its own ${name}`, 'a vote has asks, or a question of its own');
      return { kind: 'vote', body: { asks, stem: '', options: [] }, key: { correct: [], feedback: {} } };
    }
    if (stem === undefined || options === undefined) {
      desk.say([], 'it asks nothing', 'name a question with asks, or write stem and options');
      return undefined;
    }
    checkOptions(desk, options);
    return {
      kind: 'vote',
      body: {
        stem,
        ...(context === undefined ? {} : { context }),
        options: options.map(({ id, text }) => ({ id, text })),
      },
      key: {
        correct: options.filter(({ correct }) => correct).map(({ id }) => id),
        feedback: Object.fromEntries(
          options.flatMap(({ id, feedback, misconception }) =>
            feedback === undefined ? [] : [[id, feedbackOf({ text: feedback, misconception })]],
          ),
        ),
        ...(generalFeedback === undefined ? {} : { general: { text: generalFeedback } }),
      },
    };
  },
});

function checkOptions(
  desk: Desk,
  options: readonly { readonly id: string; readonly correct?: boolean | undefined }[],
): void {
  checkUnique(desk, ['options'], 'option', options);
  if (options.length < 2) desk.say(['options'], 'there is nothing to choose from', 'write at least two options');
  const right = options.filter(({ correct }) => correct);
  if (right.length > 1)
    desk.say(
      ['options'],
      `${right.length} options are right: ${quoted(right)}`,
      'a vote has one right option, or none',
    );
}
