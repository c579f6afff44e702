import { fit as fitting } from './grade.ts';
import type { OrderItem, PartId, Step } from './item.ts';
import { given, orderPart, type Response, withValues } from './response.ts';
import { firstOrder } from './shuffle.ts';

/** What a move of a step did, so that it can be said. Places count from 0. */
export interface Arrangement {
  /** The response as it was where nothing moved. */
  readonly response: Response;
  readonly steps: readonly Step[];
  readonly moved: boolean;
}

/** The steps as they lie: as given, or until the learner moves one in the first order of the seed. */
export function stepsOf(item: OrderItem, response: Response, seed: string): readonly Step[] {
  const order = given(fitting(item, response), orderPart);
  return order.length ? inOrder(item, order) : firstOrder(item.body.steps, item.key.order, seed);
}

/** The steps in the right order. */
export function solvedSteps(item: OrderItem): readonly Step[] {
  return inOrder(item, item.key.order);
}

/**
 * Puts a step to a place: the one function behind drag, buttons and select. The steps between move up. A place before
 * the first is the first, one behind the last the last; an unknown step, or one that lies there, moves nothing.
 */
export function arrange(item: OrderItem, response: Response, seed: string, id: PartId, to: number): Arrangement {
  const steps = stepsOf(item, response, seed);
  const step = steps.find((one) => one.id === id);
  const place = Math.min(Math.max(to, 0), steps.length - 1);
  if (!step || steps.indexOf(step) === place) return { response, steps, moved: false };
  const others = steps.filter((one) => one !== step);
  const after = [...others.slice(0, place), step, ...others.slice(place)];
  const ids = after.map((one) => one.id);
  return { response: withValues(response, orderPart, ids), steps: after, moved: true };
}

function inOrder({ body }: OrderItem, order: readonly PartId[]): readonly Step[] {
  return order.flatMap((id) => body.steps.find((step) => step.id === id) ?? []);
}
