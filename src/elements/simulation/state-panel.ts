import { html, type TemplateResult } from 'lit';
import { countsOf, curveOf, trendOf } from '../../model/simulation/report.ts';
import { mostOfScale, type State } from '../../model/simulation/story.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { renderCounters } from './counters.ts';
import { renderCurve } from './curve.ts';
import type { PlayedStage } from './simulation-view.ts';

/** „Erregung: 6 von 10, steigend“, in the words that are also announced. */
export function excitementSentence({ item, play }: PlayedStage): string {
  const points = curveOf(item.key, play);
  const trend = trendOf(points);
  const value = words.of(points.at(-1)?.excitement ?? 0, mostOfScale);
  return `${words.excitement}: ${value}${trend ? `, ${words.trend[trend]}` : ''}`;
}

/** Fictional time, excitement and curve; `time` is the heading where the view begins with it. */
export function renderState(stage: PlayedStage, time: TemplateResult): TemplateResult {
  const { item, play } = stage;
  const values = curveOf(item.key, play).map(({ excitement }) => excitement);
  return html`<div class="sim-head">${time}<p class="sim-excitement">${excitementSentence(stage)}</p></div>
    ${renderCurve({ values, turns: item.key.turns.length })}`;
}

/** Everything else that is known of the state. */
export function renderValues({ trust, reach, load, hours }: State): TemplateResult {
  const rows = [
    [words.trust, words.of(trust, mostOfScale)],
    [words.reach, words.readers(reach)],
    [words.load, words.of(load, mostOfScale)],
    [words.hours, words.hoursGone(hours)],
  ];
  return html`<dl class="sim-values">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd class="sim-number">${value}</dd></div>`)}</dl>`;
}

export function renderCountsSoFar({ item, play }: PlayedStage): TemplateResult {
  return renderCounters(countsOf(item.key, play));
}
