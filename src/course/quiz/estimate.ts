import { array, finite, type InferOutput, maxLength, nonEmpty, number, optional, pipe, strictObject } from 'valibot';
import { text } from '../yaml/text.ts';
import type { Path } from '../yaml/tree.ts';
import { type Desk, ungradedKind } from './kind.ts';

const value = pipe(number(), finite('write digits'));
const values = pipe(array(value), nonEmpty());

/** As many cards as stand side by side on a slide, and as much as is read on one. */
const mostReasons = 3;
const longestReason = 90;
const reason = pipe(text, maxLength(longestReason, `a reason has ${longestReason} characters at the most`));
const reasons = pipe(array(reason), nonEmpty());

/** Below it there is no middle to speak of. */
const smallestPanel = 3;

const entries = {
  context: optional(text),
  stem: text,
  unit: text,
  min: value,
  max: value,
  panel: strictObject({ round1: values, round2: values }),
  reasons: strictObject({ low: reasons, high: reasons }),
};

export const estimate = ungradedKind({
  kind: 'estimate',
  entries,
  draft({ context, stem, unit, min, max, panel, reasons: given }, desk) {
    if (min >= max) desk.say(['max'], `no estimate lies between ${min} and ${max}`, 'write a max above min');
    else for (const round of ['round1', 'round2'] as const) checkRound(desk, ['panel', round], panel[round], min, max);
    checkPanel(desk, panel);
    for (const side of ['low', 'high'] as const)
      if (given[side].length > mostReasons)
        desk.say(['reasons', side], `${side} has ${given[side].length} reasons`, `write ${mostReasons} at the most`);
    return {
      kind: 'estimate',
      body: { ...(context === undefined ? {} : { context }), stem, unit, min, max },
      key: { panel, reasons: given },
    };
  },
});

function checkRound(desk: Desk, path: Path, round: InferOutput<typeof values>, min: number, max: number): void {
  round.forEach((one, index) => {
    if (one < min || one > max)
      desk.say([...path, index], `the panel estimates ${one}`, `estimates are from ${min} to ${max}`);
  });
}

function checkPanel(desk: Desk, { round1, round2 }: InferOutput<typeof entries.panel>): void {
  if (round1.length !== round2.length)
    desk.say(
      ['panel', 'round2'],
      `the panel has ${round1.length} persons in round 1 and ${round2.length} in round 2`,
      'write one estimate a person and round, in the same order',
    );
  else if (round1.length < smallestPanel)
    desk.say(['panel', 'round1'], `the panel has ${round1.length} persons`, `write ${smallestPanel} or more`);
}
