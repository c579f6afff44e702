import { entry } from '../interactions/entry.ts';
import type { Choice, ClozeItem, GapKey, NumericItem, PartId } from '../item.ts';
import { formatNumber } from '../number.ts';
import { line, optionsLine, type SolutionLine } from './solution-line.ts';

/** A line per gap, in the order of the sentence. */
export function clozeLines({ body, key, points }: ClozeItem): readonly SolutionLine[] {
  return body.segments.flatMap((segment, index) => {
    const gapKey = 'gap' in segment ? entry(key.gaps, segment.gap) : undefined;
    if (!('gap' in segment) || !gapKey) return [];
    const options = body.gaps.find(({ id }) => id === segment.gap)?.options ?? [];
    return [{ ...gapLine(segment.gap, options, gapKey, points), asked: wordsAround(body.segments, index) }];
  });
}

function gapLine(part: PartId, options: readonly Choice[], key: GapKey, points: number): SolutionLine {
  if ('correct' in key) return optionsLine(part, options, [key.correct], key.feedback, points);
  const [first = '', ...also] = key.accept;
  return line(part, {
    right: [{ id: first, text: first, reason: key.right.text }],
    also,
    wrong: key.wrong.map(({ text, feedback }) => ({ id: text, text, reason: feedback.text })),
    points,
  });
}

/** The gap with up to so many words of the sentence on each side. */
const around = 5;

function wordsAround(segments: ClozeItem['body']['segments'], gap: number): string {
  const textOf = (part: ClozeItem['body']['segments']): string =>
    part.map((segment) => ('text' in segment ? segment.text : '…')).join('');
  const [before, after] = [textOf(segments.slice(0, gap)), textOf(segments.slice(gap + 1))];
  const [left, right] = [before.split(/(?<=\s)/), after.split(/(?=\s)/)];
  // A sign that touches the gap is no word.
  const [mostLeft, mostRight] = [/\s$/.test(before) ? around : around + 1, /^\s/.test(after) ? around : around + 1];
  const start = left.length > mostLeft ? '… ' : '';
  const end = right.length > mostRight ? ' …' : '';
  return `${start}${left.slice(-mostLeft).join('')}___${right.slice(0, mostRight).join('')}${end}`.trim();
}

/** The number with its unit and what it may be off by. */
export function numericLine({ body, key, points }: NumericItem): SolutionLine {
  const write = (value: number): string => `${formatNumber(value)} ${body.unit}`.trim();
  const tolerance = body.tolerance > 0 ? ` (± ${formatNumber(body.tolerance)})` : '';
  return line('number', {
    right: [{ id: 'number', text: `${write(key.answer)}${tolerance}`, reason: key.right.text }],
    wrong: key.wrong.map(({ value, feedback }) => ({
      id: formatNumber(value),
      text: write(value),
      reason: feedback.text,
    })),
    points,
  });
}
