import type { ClozeItem, GapKey, PartId } from '../item.ts';
import { sameText } from '../same-text.ts';
import { entry } from './entry.ts';
import type { Interaction } from './index.ts';
import { readOneOf, type Slot, slots } from './slots.ts';

type SelectKey = Extract<GapKey, { correct: PartId }>;
type TextKey = Exclude<GapKey, SelectKey>;

/** Kind `cloze`: gaps in the order of the sentence, each a select or a text field. */
export function cloze(item: ClozeItem): Interaction {
  const gaps = item.body.segments.flatMap((segment) => ('gap' in segment ? [segment.gap] : []));
  return slots(
    item,
    gaps.flatMap((id) => {
      const key = entry(item.key.gaps, id);
      if (!key) return [];
      if ('accept' in key) return [textGap(id, key)];
      const options = item.body.gaps.find((gap) => gap.id === id)?.options ?? [];
      return [
        selectGap(
          id,
          key,
          options.map((option) => option.id),
        ),
      ];
    }),
  );
}

function selectGap(id: PartId, key: SelectKey, options: readonly PartId[]): Slot {
  return {
    id,
    read: readOneOf(options),
    verdict: (value) => (value === key.correct ? 'right' : 'wrong'),
    feedback: (value) => entry(key.feedback, value),
    answer: key.correct,
  };
}

function textGap(id: PartId, { accept, right, wrong, else: other }: TextKey): Slot {
  const isRight = (value: string) => accept.some((text) => sameText(text, value));
  return {
    id,
    read: (values) => values.find((value) => value.trim() !== ''),
    verdict: (value) => (isRight(value) ? 'right' : 'wrong'),
    feedback: (value) =>
      isRight(value) ? right : (wrong.find(({ text }) => sameText(text, value))?.feedback ?? other),
    answer: accept[0] ?? '',
  };
}
