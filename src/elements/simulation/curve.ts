import { html, nothing, svg, type TemplateResult } from 'lit';
import { mostOfScale } from '../../model/simulation/story.ts';
import { simulation as words } from '../../strings/simulation.ts';

/** The curve of the excitement to be drawn. */
export interface CurveView {
  /** From the beginning of the first turn until now. */
  readonly values: readonly number[];
  /** Turns of the whole story: the room for the curve. */
  readonly turns: number;
}

const width = 600;
const height = 100;

/**
 * Draws the curve to scale: solid until now, dotted where the tendency leads next. It stretches with its place; lines and
 * the point keep their strength, so the point is a line without length.
 */
export function renderCurve({ values, turns }: CurveView): TemplateResult {
  const points = values.map((value, place) => at(place, value, turns));
  const last = points.at(-1);
  const line = smooth(points);
  const next = tendency(values, turns);
  return html`<div class="curve" role="img" aria-label=${words.curve(values)}>
    <svg class="curve-plot" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
      <path class="curve-grid" d="M0 0H${width}M0 ${height / 2}H${width}" />
      ${last ? svg`<path class="curve-area" d="${line}V${height}H0Z" />` : nothing}
      <path class="curve-base" d="M0 ${height}H${width}" />
      ${next ? svg`<path class="curve-next" d=${next} />` : nothing}
      <path class="curve-line" d=${line} />
      ${last ? svg`<path class="curve-point-edge" d="M${last}h.01" /><path class="curve-point" d="M${last}h.01" />` : nothing}
    </svg>
    <svg class="curve-axis" aria-hidden="true">${Array.from({ length: turns + 1 }, (_, place) => {
      const x = `${(place / turns) * 100}%`;
      const now = place === values.length - 1 ? 'now' : '';
      return svg`<line x1=${x} x2=${x} y1="0" y2="10" /><text class=${now} x=${x} y="100%" dy="-4">${
        place < turns ? place + 1 : words.end
      }</text>`;
    })}</svg>
  </div>`;
}

type Point = readonly [x: number, y: number];

function at(place: number, value: number, turns: number): Point {
  return [(place / turns) * width, height - (value / mostOfScale) * height];
}

/** A smooth line that never rises above or falls below what was reached (slopes of Fritsch and Butland, 1984). */
function smooth(points: readonly Point[]): string {
  const steps = points
    .slice(1)
    .map(([x, y], place) => (y - (points[place]?.[1] ?? y)) / (x - (points[place]?.[0] ?? 0)));
  const slopes = points.map((_, place) => {
    const [before, after] = [steps[place - 1], steps[place]];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    return before * after > 0 ? (2 * before * after) / (before + after) : 0;
  });
  return points.reduce((path, [x, y], place) => {
    const before = points[place - 1];
    if (!before) return `M${x} ${y}`;
    const third = (x - before[0]) / 3;
    const [from = 0, to = 0] = slopes.slice(place - 1, place + 1);
    return `${path}C${before[0] + third} ${before[1] + third * from} ${x - third} ${y - third * to} ${x} ${y}`;
  }, '');
}

/** One turn on, half as steep as the turn before; nothing before the first turn is over and at the end. */
function tendency(values: readonly number[], turns: number): string | undefined {
  const [before, last] = values.slice(-2);
  if (before === undefined || last === undefined || values.length > turns) return undefined;
  const expected = Math.min(mostOfScale, Math.max(0, last + (last - before) / 2));
  const end = at(values.length, expected, turns);
  return `M${at(values.length - 1, last, turns)}L${end}`;
}
