import { html, nothing, svg, type TemplateResult } from 'lit';
import type { EstimateItem } from '../../model/item.ts';
import { formatNumber } from '../../model/number.ts';
import { type Summary, summarise } from '../../model/statistics.ts';
import { estimate as words } from '../../strings/estimate.ts';
import { stackDots, ticksOf } from './dots.ts';

/** A round as it is drawn. */
export interface PlottedRound {
  readonly name: string;
  readonly values: readonly number[];
  /** The learner's own estimate among an invented group. */
  readonly own?: number;
}

/** Sizes of a drawing, in its units. */
interface Sheet {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly radius: number;
  /** Height of a round. */
  readonly row: number;
  /** Where the lowest dots of a round lie, from its top. */
  readonly ground: number;
  readonly axis: number;
  /** Baseline of the name of a round, from its top. */
  readonly name: number;
}

const slide: Sheet = { width: 1104, left: 190, right: 1080, radius: 11, row: 166, ground: 112, axis: 44, name: 120 };
/** For a column of about 300 px, where a unit is about a pixel. */
const phone: Sheet = { width: 300, left: 8, right: 284, radius: 5, row: 140, ground: 98, axis: 28, name: 18 };

/**
 * Dots on an axis, a round below the other, with median, middle half and range. Whoever does not see it has the table.
 * @param onSlide whether it is drawn for a slide or for a column of text
 */
export function renderPlot({ body }: EstimateItem, rounds: readonly PlottedRound[], onSlide: boolean): TemplateResult {
  const sheet = onSlide ? slide : phone;
  const { width, left, right, row, axis } = sheet;
  const place = (value: number): number => left + ((value - body.min) / (body.max - body.min)) * (right - left);
  const height = rounds.length * row + axis;
  return html`<svg class="estimate-plot" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${ticksOf(body.min, body.max).map(
      (tick) => svg`<path class="grid" d="M${place(tick)} 8V${height - axis + 4}"/>
        <text class="tick" x=${place(tick)} y=${height - 6} text-anchor="middle">${formatNumber(tick)}</text>`,
    )}
    ${rounds.map((round, index) => renderRound(round, index * row, sheet, place, index > 0 && index === rounds.length - 1))}
  </svg>`;
}

function renderRound(
  { name, values, own }: PlottedRound,
  top: number,
  sheet: Sheet,
  place: (value: number) => number,
  isLast: boolean,
): TemplateResult | typeof nothing {
  const summary = summarise(values);
  if (!summary) return nothing;
  const { radius, ground } = sheet;
  const dots = stackDots(values.map(place), 2 * radius + 2);
  const highest = Math.max(1, ...dots.map(({ level }) => level));
  // Many equal values move closer, so that they stay below the words.
  const rise = Math.min(2 * radius + 4, (ground - 3 * radius - 8) / highest);
  return svg`<g transform="translate(0 ${top})">
    <text class="round-name" x="0" y=${sheet.name}>${name}</text>
    ${renderMedian(summary, sheet, place, isLast)}
    ${dots.map(({ x, level }) => svg`<circle class="dot" cx=${x} cy=${ground - level * rise} r=${radius}/>`)}
    ${own === undefined ? nothing : svg`<circle class="own-dot" cx=${place(own)} cy=${ground} r=${radius * 1.6}/>`}
    ${renderSpread(summary, ground + 2 * radius + 10, place)}
  </g>`;
}

/** The word stands at the side where there is more room. */
function renderMedian(
  { median }: Summary,
  { left, right, radius, ground }: Sheet,
  place: (value: number) => number,
  isLast: boolean,
): TemplateResult {
  const x = place(median);
  const isRight = x > (left + right) / 2;
  return svg`<g class=${isLast ? 'median last' : 'median'}>
    <path d="M${x} 8V${ground + 2 * radius + 10}"/>
    <text x=${x + (isRight ? -1 : 1) * radius} y=${2 * radius + 8} text-anchor=${isRight ? 'end' : 'start'}>${words.median(formatNumber(median))}</text>
  </g>`;
}

function renderSpread(
  { min, lowerQuartile, upperQuartile, max }: Summary,
  y: number,
  place: (value: number) => number,
): TemplateResult {
  return svg`<path class="range" d="M${place(min)} ${y - 10}V${y}H${place(max)}V${y - 10}"/>
    <path class="middle-half" d="M${place(lowerQuartile)} ${y}H${place(upperQuartile)}"/>`;
}
