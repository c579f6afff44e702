import { order as words } from '../../strings/order.ts';
import type { JudgedPart } from '../shared/judgements.ts';
import type { StepView } from './step-view.ts';

/** The reasons of a slide, which stand below the rows: first those of steps that stand too early. */
export function reasonsOf(views: readonly StepView[], uid: string): readonly JudgedPart[] {
  return [
    ...views.flatMap(({ step, label, note }) => told(`${uid}-${step.id}-note`, words.tooEarly(label), note)),
    ...views.flatMap(({ step, label, reason }) => told(`${uid}-${step.id}-reason`, words.reason(label), reason)),
  ];
}

/** The verdict stands in the row already. */
function told(id: string, label: string, text: string | undefined): readonly JudgedPart[] {
  if (text === undefined) return [];
  return [{ part: id, id, label, marks: [{ part: id, value: '', verdict: 'neutral', feedback: { text } }] }];
}
