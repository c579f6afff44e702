import { array, boolean, strictObject } from 'valibot';
import { text } from '../yaml/text.ts';
import { checkMisconceptions, checkUnique, feedbackById, feedbackOf, theRight } from './checks.ts';
import { note, option } from './fields.ts';
import { gradedKind } from './kind.ts';

export const trueFalse = gradedKind({
  kind: 'tf-reason',
  scorings: ['per-part'],
  entries: {
    statement: text,
    truth: boolean(),
    feedback: strictObject({ true: note, false: note }),
    reasonStem: text,
    reasons: array(option),
  },
  draft({ statement, truth, feedback, reasonStem, reasons }, { prompt, help }, desk) {
    checkUnique(desk, ['reasons'], 'reason', reasons);
    checkMisconceptions(desk, ['reasons'], 'reason', reasons);
    const right = feedbackOf(truth ? feedback.true : feedback.false);
    if (right.misconception !== undefined)
      desk.say(
        ['feedback', String(truth), 'misconception'],
        `feedback "${truth}" is for the right answer and has a misconception`,
        'a misconception belongs to a wrong answer',
      );
    if (reasons.length < 2) desk.say(['reasons'], 'there is nothing to choose from', 'write at least two reasons');
    const reason = theRight(desk, ['reasons'], 'reason', reasons);
    if (!reason) return undefined;
    return {
      kind: 'tf-reason',
      body: { ...prompt, statement, reasonStem, reasons: reasons.map(({ id, text }) => ({ id, text })) },
      key: {
        ...help,
        truth,
        feedback: { true: feedbackOf(feedback.true), false: feedbackOf(feedback.false) },
        reason: reason.id,
        reasonFeedback: feedbackById(reasons),
      },
    };
  },
});
