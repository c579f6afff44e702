import type { Place, Report } from '../place.ts';
import type { Source } from '../source.ts';
import { type Box, type Label, labelsOf } from './labels.ts';
import type { SvgToken } from './svg-tokens.ts';

/** Below it the last row cannot read a label; what names an axis or a source is for the reader. */
const leastSize = 28;
const leastAxis = 22;

/** Letters of two lines may touch by so much before they are hard to read, in units. */
const touch = 2;

/**
 * Reports labels that are too small, leave their drawing or lie on each other. All build steps count as shown, because
 * in the reader they are.
 */
export function checkLabels(tokens: readonly SvgToken[], source: Source, thing: string, report: Report): void {
  const frame = frameOf(tokens);
  if (!frame) return;
  const say = ({ start, end }: Label, problem: string, allowed: string): void => {
    const place: Place = { source, start, end };
    report(place, { thing, problem, allowed });
  };
  const labels = labelsOf(tokens);
  labels.forEach((label, index) => {
    const { text, size, isAxis, box } = label;
    const least = isAxis ? leastAxis : leastSize;
    if (size < least)
      say(
        label,
        `the label „${text}“ has ${size} units`,
        isAxis ? `write ${leastAxis} or more` : `write ${leastSize} or more, ${leastAxis} with class="axis"`,
      );
    const out = outBy(box, frame);
    if (out > 0) say(label, `the label „${text}“ leaves the drawing by ${Math.ceil(out)} units`, 'move or shorten it');
    const other = labels.slice(0, index).find((before) => overlap(before.box, box));
    if (other)
      say(label, `the label „${text}“ lies on „${other.text}“`, 'move one of them, or break it into two lines');
  });
}

function frameOf(tokens: readonly SvgToken[]): Box | undefined {
  const root = tokens.find((token) => token.kind === 'open');
  const viewBox = root?.kind === 'open' && root.attributes.find(({ name }) => name === 'viewBox')?.value;
  const [left, top, width, height] = (viewBox || '').split(/[\s,]+/).map(Number);
  if (left === undefined || top === undefined || !width || !height) return undefined;
  return { left, top, right: left + width, bottom: top + height };
}

function outBy(box: Box, frame: Box): number {
  return Math.max(frame.left - box.left, frame.top - box.top, box.right - frame.right, box.bottom - frame.bottom);
}

function overlap(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > touch && down > touch;
}
