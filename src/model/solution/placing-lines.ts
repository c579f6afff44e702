import { entry } from '../interactions/entry.ts';
import type { CategoriseItem, MatchItem, OrderItem } from '../item.ts';
import { orderPart } from '../response.ts';
import { answer, line, optionsLine, type SolutionLine } from './solution-line.ts';

/** The steps, and why one stands behind another. */
export function orderLine({ body, key, points, scoring }: OrderItem): SolutionLine {
  const right = key.order.flatMap((id) => {
    const step = body.steps.find((one) => one.id === id);
    return step ? [answer(step, entry(key.feedback, id))] : [];
  });
  const reasons = [...new Set(key.inversions.map(({ feedback }) => feedback.text))];
  const judged = scoring === 'absolute-places' ? right.length : Math.max(0, right.length - 1);
  return line(orderPart, { right, reasons, points: judged * points });
}

/** A line per left side. */
export function matchLines({ body, key, points }: MatchItem): readonly SolutionLine[] {
  return body.left.map(({ id, text }) => {
    const { by = {}, else: other } = entry(key.feedback, id) ?? {};
    const goes = entry(key.goes, id);
    return {
      ...optionsLine(id, body.right, goes === undefined ? [] : [goes], by, points),
      asked: text,
      reasons: goes !== undefined && !entry(by, goes) && other ? [other.text] : [],
    };
  });
}

/** A line per card. Where no right field has a reason, that of the whole card stands. */
export function categoriseLines({ body, key, points }: CategoriseItem): readonly SolutionLine[] {
  return body.cards.map(({ id, text }) => {
    const { by = {}, else: other } = entry(key.feedback, id) ?? {};
    const [goes, neutral] = [entry(key.in, id) ?? [], entry(key.neutral, id) ?? []];
    const answers = body.fields.map((field) => answer(field, entry(by, field.id)));
    const right = answers.filter((one) => goes.includes(one.id));
    const rest = answers.filter((one) => !goes.includes(one.id));
    return line(id, {
      asked: text,
      right,
      neutral: rest.filter((one) => neutral.includes(one.id)),
      wrong: rest.filter((one) => !neutral.includes(one.id) && one.reason !== undefined),
      points,
      reasons: other && right.every(({ reason }) => reason === undefined) ? [other.text] : [],
    });
  });
}
