import type { Choice, ClozeSegment, Item, ItemOf } from '../../model/item.ts';
import type { Path } from '../yaml/tree.ts';
import type { Option, OptionList } from './question.ts';

/** The lists of options in an item: its options or reasons, and each gap with a select. */
export function optionLists(item: Item): readonly OptionList[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return [listOf('option', ['options'], item.body.options, item.key.correct, item.body.stem)];
    case 'vote':
      if (item.body.asks !== undefined) return [];
      return [listOf('option', ['options'], item.body.options, item.key.correct, item.body.stem)];
    case 'tf-reason': {
      const { statement, reasons } = item.body;
      return [listOf('reason', ['reasons'], reasons, [item.key.reason], statement)];
    }
    case 'cloze':
      return item.body.gaps.flatMap(({ id, options }) => {
        const key = item.key.gaps[id];
        if (!options || !key || !('correct' in key)) return [];
        return listOf('option', ['gaps', id, 'options'], options, [key.correct], textBefore(item, id));
      });
    case 'order':
    case 'match':
    case 'categorise':
    case 'numeric':
    case 'hottext':
    case 'estimate':
    case 'canvas':
    case 'simulation':
      return [];
  }
}

function listOf(
  what: OptionList['what'],
  path: Path,
  choices: readonly Choice[],
  correct: readonly string[],
  asked: string,
): OptionList {
  const options = choices.map(({ id, text }, index): Option => {
    return { role: 'offers', id, text, path: [...path, index, 'text'], correct: correct.includes(id) };
  });
  return { what, path, options, asked };
}

/** What stands before a gap; earlier gaps are „…“. */
function textBefore({ body }: ItemOf<'cloze'>, gap: string): string {
  const here = body.segments.findIndex((segment) => 'gap' in segment && segment.gap === gap);
  const shown = (segment: ClozeSegment): string => ('gap' in segment ? '…' : segment.text);
  return body.segments.slice(0, here).map(shown).join('');
}

/** The right options of a list, and the others. */
export function sides({ options }: OptionList): {
  readonly keys: readonly Option[];
  readonly distractors: readonly Option[];
} {
  return { keys: options.filter(({ correct }) => correct), distractors: options.filter(({ correct }) => !correct) };
}
