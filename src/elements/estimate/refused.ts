import { mostEstimates, type ReadEstimate } from '../../model/estimate.ts';
import type { EstimateItem } from '../../model/item.ts';
import { formatNumber } from '../../model/number.ts';
import { estimate as words } from '../../strings/estimate.ts';

/** What to say of a typed estimate that is not taken. */
export function refused(
  { body }: EstimateItem,
  { reason, instead = '' }: Extract<ReadEstimate, { ok: false }>,
): string {
  switch (reason) {
    case 'empty':
    case 'not-a-number':
      return words.notANumber;
    case 'thousands':
      return words.thousands(instead);
    case 'unit':
      return words.otherUnit(instead);
    case 'out-of-range':
      return words.outOfRange(formatNumber(body.min), formatNumber(body.max));
    case 'too-many':
      return words.tooMany(mostEstimates);
  }
}
