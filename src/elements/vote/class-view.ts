import { html, nothing, type TemplateResult } from 'lit';
import type { VoteItem } from '../../model/item.ts';
import { given } from '../../model/response.ts';
import { counts as countWords } from '../../strings/counts.ts';
import { vote as words } from '../../strings/vote.ts';
import { renderCountField } from '../shared/count-field.ts';
import { letterOf } from '../shared/counts.ts';
import type { Stage, StageView } from '../shared/stage.ts';
import { renderClassResult } from './class-result.ts';
import { branchOf, classStage, countsOf, type Round, withClassStage, withCount } from './stages.ts';

/** Where the focus goes with each stage. */
const focus = { primary: '.btn.primary', heading: '.result', field: 'input' } as const;

/** The stages in class: the room votes, counts are typed in, the class talks and votes again. */
export function classView(vote: Stage<VoteItem>): StageView {
  const { item, response } = vote;
  const stage = classStage(item, response);
  switch (stage) {
    case 'vote1':
    case 'vote2':
      return asking(vote, stage === 'vote1' ? 1 : 2);
    case 'count1':
    case 'count2':
      return counting(vote, stage === 'count1' ? 1 : 2);
    case 'talk':
      return talking(vote);
    case 'closed': {
      const actions = evaluateButton(vote, true);
      return {
        stage,
        begun: true,
        shape: 'side',
        side: nothing,
        body: renderOptions(vote),
        actions,
        status: words.closed,
      };
    }
    case 'result':
      return { stage, begun: true, shape: 'full', ...renderClassResult(item, response), actions: nothing };
  }
}

function asking(vote: Stage<VoteItem>, round: Round): StageView {
  const count = () => vote.go(withClassStage(vote.response, `count${round}`), focus.field, words.entry(round));
  return {
    stage: `vote${round}`,
    begun: round === 2,
    shape: 'side',
    side: nothing,
    body: renderOptions(vote),
    actions: html`<button type="button" class="btn primary" @click=${count}>${countWords.enter}</button>`,
    status: words.round(round),
  };
}

function counting(vote: Stage<VoteItem>, round: Round): StageView {
  const { item, response, uid, notice } = vote;
  const { problems } = countsOf(item, response, round);
  const fieldId = (place: number): string => `${uid}-count-${place}`;
  const typed = given(response, `round${round}`);
  const body = renderOptions(vote, (place) =>
    renderCountField({
      id: fieldId(place),
      letter: letterOf(place),
      value: typed[place] ?? '',
      invalid: notice !== '' && problems[place] !== '',
      describedBy: notice && problems[place] ? `${uid}-status` : '',
      onInput: (text) => vote.edit(withCount(item, response, round, place, text)),
      onEnter: () => {
        const next = document.getElementById(fieldId(place + 1)) ?? document.getElementById(`${uid}-close`);
        next?.focus();
      },
    }),
  );
  return {
    stage: `count${round}`,
    begun: true,
    shape: 'side',
    side: nothing,
    body,
    actions: html`<button type="button" class="btn primary" id="${uid}-close"
        @click=${() => closeRound(vote, round, fieldId)}>${words.closeRound}</button>`,
    status: words.round(round),
  };
}

function closeRound(vote: Stage<VoteItem>, round: Round, fieldId: (place: number) => string): void {
  const { total, problems } = countsOf(vote.item, vote.response, round);
  const wrong = problems.findIndex(Boolean);
  if (wrong >= 0) {
    vote.refuse(countWords.badCount(letterOf(wrong), problems[wrong] ?? ''), `#${fieldId(wrong)}`);
  } else if (total === 0) {
    vote.refuse(countWords.noVotes, focus.field);
  } else if (round === 1) {
    vote.go(withClassStage(vote.response, 'talk'), focus.heading);
  } else {
    vote.go(withClassStage(vote.response, 'closed'), focus.primary, words.closed);
  }
}

/** Only what to do next: the result of round 1 would draw votes to the larger camp. */
function talking(vote: Stage<VoteItem>): StageView {
  const branch = branchOf(vote.item, vote.response);
  const again = () => vote.go(withClassStage(vote.response, 'vote2'), focus.primary, words.round(2));
  return {
    stage: 'talk',
    begun: true,
    shape: 'full',
    side: branch
      ? html`<h3 class="result" tabindex="-1">${words.branch[branch].heading}</h3><p>${words.branch[branch].text}</p>`
      : nothing,
    body: renderOptions(vote),
    actions: html`<button type="button" class="btn primary" @click=${again}>${words.next}</button>
      ${branch === 'justify' ? evaluateButton(vote, false) : nothing}`,
  };
}

function evaluateButton(vote: Stage<VoteItem>, primary: boolean): TemplateResult {
  const evaluate = () => vote.go(withClassStage(vote.response, 'result'), focus.heading);
  return html`<button type="button" class="btn ${primary ? 'primary' : ''}" @click=${evaluate}>${countWords.evaluate}</button>`;
}

/** In the author's order, never shuffled: all phones and the slide share the letters. */
function renderOptions({ item }: Stage<VoteItem>, field?: (place: number) => TemplateResult): TemplateResult {
  return html`<ol class="options" data-count=${item.body.options.length}>${item.body.options.map(
    ({ text }, place) => html`<li class="option"><b class="letter">${letterOf(place)}</b>
      <span class="option-text">${text}</span>${field?.(place) ?? nothing}</li>`,
  )}</ol>`;
}
