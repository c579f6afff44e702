import { array, optional, pipe, regex, strictObject, string, variant } from 'valibot';
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

/** How each kind is written. A new kind gets a file beside the others, a place here and one in `itemShape`. */
export const gradedKinds = [single, multiple, trueFalse, order, match, categorise, cloze, numeric, hottext] as const;
export const ungradedKinds = [vote, estimate, canvas, simulation] as const;

const itemShape = variant('kind', [
  single.shape,
  multiple.shape,
  trueFalse.shape,
  order.shape,
  match.shape,
  categorise.shape,
  cloze.shape,
  numeric.shape,
  hottext.shape,
  vote.shape,
  estimate.shape,
  canvas.shape,
  simulation.shape,
]);

export const exerciseShape = strictObject({ id, title: text, parts: ids });

/** A whole quiz file. */
export const fileShape = strictObject({
  chapter: pipe(string(), regex(/^K\d$/, 'chapters are K0 … K9')),
  sets: optional(array(setShape)),
  exercises: optional(array(exerciseShape)),
  items: array(itemShape),
});
