import { html, nothing, type TemplateResult } from 'lit';
import type { VoteItem } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';
import { item as itemWords } from '../../strings/item.ts';
import { vote as words } from '../../strings/vote.ts';
import { letterOf, percentOf } from '../shared/counts.ts';
import { renderTally } from '../shared/tally.ts';
import { renderVerdict } from '../shared/verdict.ts';
import { countedRounds, countsOf, rightVotes } from './stages.ts';

/** Both rounds as bars and table, the right answer with its reason, and the sentence to remember. */
export function renderClassResult(
  item: VoteItem,
  response: Response,
): { readonly side: TemplateResult; readonly body: TemplateResult } {
  const { body, key } = item;
  const rounds = countedRounds(item, response);
  const shares = rounds.map((round) =>
    percentOf(rightVotes(item, response, round), countsOf(item, response, round).total),
  );
  const right = body.options.flatMap(({ id }, place) => (key.correct.includes(id) ? [place] : []));
  return {
    side: html`<h3 class="result" tabindex="-1">${right.length ? words.result(shares) : words.resultOpen}</h3>
      ${right.map((place) => renderRight(item, place))}
      ${key.general ? html`<p class="takeaway"><b>${itemWords.takeaway}</b> ${key.general.text}</p>` : nothing}`,
    body: renderTally({
      options: body.options.map(({ text }) => text),
      rounds: rounds.map((round) => ({
        name: words.roundShort(round),
        counts: countsOf(item, response, round).each,
      })),
      right,
    }),
  };
}

function renderRight({ body, key }: VoteItem, place: number): TemplateResult {
  const option = body.options[place];
  const reason = option && key.feedback[option.id]?.text;
  return html`<div class="option ok"><b class="letter" aria-hidden="true">${letterOf(place)}</b>
    <span class="option-text">${option?.text}</span>
    <p class="why unfolded">${renderVerdict('right', itemWords.rightAnswer)} ${reason}</p></div>`;
}
