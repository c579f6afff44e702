import { dateSize, textSize } from '../timeline/labels.ts';
import { type Band, row, type Station, type TimelineLayout } from '../timeline/layout.ts';
import { partsOf } from '../timeline/shown.ts';
import { escapeHtml } from './escape.ts';

/** Between the base lines of a text. */
const lineHeight = 36;
/** Above the base line of a date. */
const dateTop = 34;
const bandPadding = 28;

interface Heights {
  readonly axis: number;
  readonly date: number;
  readonly text: number;
  /** Where the lines of labels meet the dates. */
  readonly hold: number;
}

/** A timeline as it stands on a slide. Colours and fonts are given by classes. */
export function timelineSvg(layout: TimelineLayout): string {
  const { stations, bands, straight, ticks } = layout;
  const heights = heightsOf(bands, straight);
  const lines = Math.max(0, ...stations.map((station) => station.lines.length));
  const height = stations.length ? heights.text + (lines - 1) * lineHeight + 12 : heights.axis + 32;
  const { axis } = heights;
  // Under a bar only the tips of ticks would look out.
  const isFree = (x: number): boolean => !stations.some(({ from, to }) => from < to && from - 1 <= x && x <= to + 1);
  const marks = ticks.filter(({ x }) => isFree(x)).map(({ x, long }) => `M${x} ${axis}v${long ? 26 : 14}`);
  return [
    `<svg viewBox="0 0 ${row} ${height}" aria-hidden="true">`,
    ...bands.map((band) => bandSvg(band, axis)),
    `<path class="ticks" d="${marks.join('')}"/><path class="axis" d="M14 ${axis}H${row - 14}"/>`,
    ...stations.map((station) => stationSvg(station, heights, straight)),
    '</svg>',
  ].join('');
}

/** Straight lines rise to the dates and the texts hang below the axis; lines that fan out lead down to both. */
function heightsOf(bands: readonly Band[], straight: boolean): Heights {
  const band = Math.max(0, ...bands.map((one) => bandHeight(one)));
  if (!straight) {
    const axis = band + 16;
    return { axis, date: axis + 118, text: axis + 160, hold: axis + 118 - dateTop - 2 };
  }
  const axis = 52 + (band ? band + 26 : 62);
  return { axis, date: dateTop, text: axis + 66, hold: dateTop + 16 };
}

function bandHeight({ lines }: Band): number {
  return bandPadding + lines.length * lineHeight;
}

function bandSvg(band: Band, axis: number): string {
  const { from, to, middle, lines, signal } = band;
  const height = bandHeight(band);
  const first = axis - height + bandPadding / 2 + textSize - 2;
  const texts = lines.map((line, index) => textSvg(line, middle, first + index * lineHeight, 'middle'));
  return `<g${signal ? ' class="signal"' : ''}><rect class="band" x="${from}" y="${axis - height}" width="${to - from}" height="${height}"/>${texts.join('')}</g>`;
}

function stationSvg(station: Station, { axis, date, text, hold }: Heights, straight: boolean): string {
  const { x, side, from, to, anchor, lines, signal } = station;
  const end = side === 'right' ? 'end' : 'start';
  const leader = straight
    ? `M${anchor} ${axis}V${hold}M${anchor} ${axis}v28`
    : `M${anchor} ${axis}v32L${station.hold} ${hold - 8}v8`;
  const mark =
    from === to
      ? `<circle cx="${from}" cy="${axis}" r="13"/>`
      : `<rect class="lasting" x="${from}" y="${axis - 9}" width="${to - from}" height="18"/>`;
  const texts = lines.map((line, index) => textSvg(line, x, text + index * lineHeight, end));
  return [
    `<g${signal ? ' class="signal"' : ''}><path class="leader" d="${leader}"/>${mark}`,
    `<text class="date" x="${x}" y="${date}" font-size="${dateSize}" text-anchor="${end}">${escapeHtml(station.date)}</text>`,
    `${texts.join('')}</g>`,
  ].join('');
}

/** A line of text; source marks stand raised, and what follows them does not. */
function textSvg(line: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): string {
  let raised = false;
  const parts = partsOf(line).map((part) => {
    const shift = (typeof part === 'number') === raised ? '' : ` dy="${raised ? 10 : -10}"`;
    raised = typeof part === 'number';
    if (typeof part === 'number') return `<tspan class="source" font-size="22"${shift}>${part}</tspan>`;
    return shift ? `<tspan${shift}>${escapeHtml(part)}</tspan>` : escapeHtml(part);
  });
  return `<text x="${x}" y="${y}" font-size="${textSize}" text-anchor="${anchor}">${parts.join('')}</text>`;
}
