import { html, type TemplateResult } from 'lit';
import { ladder as words } from '../../strings/ladder.ts';
import { renderJudgement } from '../shared/judgement.ts';
import type { JudgedPart } from '../shared/judgements.ts';
import { type Judged, judgedStandings, type LadderView } from './ladder-view.ts';
import { renderPanel } from './person.ts';

/** What is said about each standing, as parts of `renderJudgements`. */
export function judgementsOf(view: LadderView, uid: string): readonly JudgedPart[] {
  return judgedStandings(view).map((one) => ({
    ...judgementOf(one, uid),
    part: one.key,
    label: words.judgedStanding(one.person.name, one.rung.place),
  }));
}

/** All persons with their texts, each with what is said about her rungs: the reader, once checked. */
export function renderReview(view: LadderView, uid: string): TemplateResult {
  const judged = judgedStandings(view);
  return html`<ol class="review" aria-label=${words.review}>${view.people.map((person) => {
    const hers = judged.filter((one) => one.person === person);
    const judgements = hers.map((one) =>
      renderJudgement({ ...judgementOf(one, uid), label: words.judgedHere(one.rung.place) }),
    );
    return html`<li>${renderPanel(person, { judgements })}</li>`;
  })}</ol>`;
}

function judgementOf({ key, mark }: Judged, uid: string) {
  return { id: `${uid}-${key.replace(' ', '-')}`, marks: [mark] };
}
