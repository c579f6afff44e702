import { array, optional, pipe, regex, strictObject, string, variant } from 'valibot';
import type { GradedKind, Kind } from '../../model/item.ts';
import { id, text } from '../yaml/text.ts';
import { canvas } from './canvas.ts';
import { categorise } from './categorise.ts';
import { multiple, single } from './choice.ts';
import { cloze } from './cloze.ts';
import { estimate } from './estimate.ts';
import { ids } from './fields.ts';
import { hottext } from './hottext.ts';
import { match } from './match.ts';
import { numeric } from './numeric.ts';
import { order } from './order.ts';
import { setShape } from './set.ts';
import { simulation } from './simulation.ts';
import { trueFalse } from './true-false.ts';
import { vote } from './vote.ts';

/** How each kind is written. A new kind gets a file beside the others, and a place here. */
const graded = { single, multiple, 'tf-reason': trueFalse, order, match, categorise, cloze, numeric, hottext };
const ungraded = { vote, estimate, canvas, simulation };
export const gradedKinds = Object.values(graded satisfies Record<GradedKind, { readonly kind: GradedKind }>);
export const ungradedKinds = Object.values(
  ungraded satisfies Record<Exclude<Kind, GradedKind>, { readonly kind: Kind }>,
);

const itemShape = variant(
  'kind',
  [...gradedKinds, ...ungradedKinds].map(({ shape }) => shape),
);

export const exerciseShape = strictObject({ id, title: text, parts: ids });

/** A whole quiz file. */
export const fileShape = strictObject({
  chapter: pipe(string(), regex(/^K\d$/, 'the day has ten chapters, K0 to K9: what is new goes into one of them')),
  sets: optional(array(setShape)),
  exercises: optional(array(exerciseShape)),
  items: array(itemShape),
});
