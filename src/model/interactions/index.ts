import type { GradedItem, PartId } from '../item.ts';
import type { Mark, Outcome } from '../outcome.ts';
import type { Response } from '../response.ts';
import { categorise } from './categorise.ts';
import { choice } from './choice.ts';
import { cloze } from './cloze.ts';
import { hottext } from './hottext.ts';
import { match } from './match.ts';
import { numeric } from './numeric.ts';
import { order } from './order.ts';
import { trueFalse } from './true-false.ts';

/** What one kind of item can do. The doc comments of the verbs are in `grade.ts`. */
export interface Interaction {
  grade(response: Response): Outcome;
  correct(): Response;
  missing(response: Response): readonly PartId[];
  solution(response: Response): readonly Mark[];
  fit(response: Response): Response;
}

/** The interaction of an item. What else a new kind needs is listed in docs/architecture.md. */
export function interactionOf(item: GradedItem): Interaction {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return choice(item);
    case 'tf-reason':
      return trueFalse(item);
    case 'order':
      return order(item);
    case 'match':
      return match(item);
    case 'categorise':
      return categorise(item);
    case 'cloze':
      return cloze(item);
    case 'numeric':
      return numeric(item);
    case 'hottext':
      return hottext(item);
  }
}
