import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, VoteItem } from '../../model/item.ts';
import type { Mark } from '../../model/outcome.ts';
import { given, withValues } from '../../model/response.ts';
import { item as itemWords } from '../../strings/item.ts';
import { vote as words } from '../../strings/vote.ts';
import { letterOf } from '../shared/counts.ts';
import { renderHoldUp } from '../shared/hold-up.ts';
import { renderOption } from '../shared/option.ts';
import type { Stage, StageView } from '../shared/stage.ts';
import { ownStage, type Round, withOwnStage } from './stages.ts';

/** The stages for a learner alone: vote, give the reason to someone, vote again, read the reasons. */
export function ownView(vote: Stage<VoteItem>): StageView {
  const stage = ownStage(vote.response);
  switch (stage) {
    case 'vote1':
    case 'vote2':
      return voting(vote, stage === 'vote1' ? 1 : 2);
    case 'talk':
      return talking(vote);
    case 'result':
      return result(vote);
  }
}

function voting(vote: Stage<VoteItem>, round: Round): StageView {
  const own = `own${round}`;
  const cast = (): void => {
    if (given(vote.response, own).length === 0) vote.refuse(words.chooseFirst, 'input');
    else vote.go(withOwnStage(vote.response, round === 1 ? 'talk' : 'result'), '.result');
  };
  return {
    stage: `vote${round}`,
    begun: round === 2,
    shape: 'side',
    side: html`<p class="stage-status">${words.ownRound(round)}</p>`,
    body: renderOptions(vote, own, (id) => vote.edit(withValues(vote.response, own, [id]))),
    actions: html`<button type="button" class="btn primary" @click=${cast}>${words.vote}</button>
      ${renderOwnVote(vote.item, given(vote.response, own))}`,
  };
}

function talking(vote: Stage<VoteItem>): StageView {
  const again = (): void => vote.go(withOwnStage(vote.response, 'vote2'), 'legend', words.ownRound(2));
  return {
    stage: 'talk',
    begun: true,
    shape: 'full',
    side: html`<h3 class="result" tabindex="-1">${words.talk}</h3><p>${words.talkText}</p>`,
    body: renderOptions(vote, 'own1'),
    actions: html`<button type="button" class="btn primary" @click=${again}>${words.next}</button>
      ${renderOwnVote(vote.item, given(vote.response, 'own1'))}`,
  };
}

/** The own choice for the room to see, as soon as there is one. */
function renderOwnVote({ body }: VoteItem, chosen: readonly string[]): TemplateResult | typeof nothing {
  const place = body.options.findIndex(({ id }) => chosen.includes(id));
  const option = body.options[place];
  return option ? renderHoldUp(place, option.text) : nothing;
}

function result(vote: Stage<VoteItem>): StageView {
  const { item, response } = vote;
  const { options } = item.body;
  const letters = ['own1', 'own2'].map((own) =>
    letterOf(options.findIndex(({ id }) => id === given(response, own)[0])),
  );
  const [first = '', second = ''] = letters;
  const right = item.key.correct.some((id) => given(response, 'own2').includes(id));
  const heading = item.key.correct.length ? words.ownResult(right) : words.resultOpen;
  return {
    stage: 'result',
    begun: true,
    shape: 'full',
    side: html`<h3 class="result" tabindex="-1">${heading}</h3>
      ${first && second ? html`<p class="result-note">${words.ownVotes(first, second)}</p>` : nothing}
      ${item.key.general ? html`<p class="takeaway"><b>${itemWords.takeaway}</b> ${item.key.general.text}</p>` : nothing}`,
    body: renderOptions(vote, 'own2', undefined, (option) => markOf(item, option, given(response, 'own2'))),
    actions: nothing,
  };
}

/** As in a solution: what was chosen is judged, the right one named, and every option has its reason. */
function markOf({ key }: VoteItem, { id }: Choice, chosen: readonly string[]): Mark {
  const feedback = key.feedback[id];
  const isRight = key.correct.includes(id);
  const judged = key.correct.length > 0 && chosen.includes(id);
  const verdict = isRight ? (judged ? 'right' : 'missed') : judged ? 'wrong' : 'neutral';
  return { part: 'own2', value: id, verdict, ...(feedback ? { feedback } : {}) };
}

function renderOptions(
  { item, response, uid }: Stage<VoteItem>,
  own: string,
  choose?: (id: string) => void,
  mark?: (option: Choice) => Mark,
): TemplateResult {
  const { options } = item.body;
  return html`<div class="options" data-count=${options.length}>${options.map((choice, place) =>
    renderOption({
      type: 'radio',
      group: `${uid}-${own}`,
      choice,
      letter: letterOf(place),
      chosen: given(response, own).includes(choice.id),
      open: choose !== undefined,
      mark: mark?.(choice),
      reason: 'shown',
      onChange: () => choose?.(choice.id),
    }),
  )}</div>`;
}
