import { html, nothing, type TemplateResult } from 'lit';
import { item as common } from '../../strings/item.ts';
import { ladder as words } from '../../strings/ladder.ts';
import { arrowRight, tick } from '../shared/icons.ts';
import { renderIcon } from '../shared/verdict.ts';
import { type LadderView, markClass, type Person, type Rung } from './ladder-view.ts';
import { renderPanel } from './person.ts';
import { renderRungName } from './rung.ts';

export interface ListView {
  readonly uid: string;
  readonly ladder: LadderView;
  readonly shown: Person;
  readonly open: boolean;
  /** Checked, in the reader all persons are read one below the other. */
  readonly folds: boolean;
  readonly status: string;
  /** `check` found this person missing. */
  readonly invalid: boolean;
  readonly judgements: TemplateResult | typeof nothing;
  onToggle(rung: Rung, stands: boolean): void;
  onTurn(person: Person): void;
}

/** One person at a time: her text, a toggle for every rung, and the way to the next. */
export function renderList(view: ListView): TemplateResult {
  const { ladder, shown, open, folds } = view;
  if (!open && !folds) return html`${view.judgements}`;
  const place = ladder.people.indexOf(shown) + 1;
  return html`<div class="ladder-list" role="group" aria-label=${common.list}>
    ${renderPanel(shown, { count: words.count(place, ladder.people.length) })}
    <ol class="rungs" aria-label=${words.rungs} data-row=${shown.card.id}>${ladder.rungs.map((rung) => renderToggle(view, rung))}</ol>
    ${open ? html`<p class="placing-status">${view.status}</p>${renderTurns(view, place)}` : view.judgements}
  </div>`;
}

/** Its name is all that is seen, so that it can be said, and whom it is about. */
function renderToggle(view: ListView, rung: Rung): TemplateResult {
  const { shown, open } = view;
  const standing = rung.standings.find(({ person }) => person === shown);
  const verdict = standing?.mark?.verdict;
  const stands = standing !== undefined && verdict !== 'missed';
  const state = verdict ? markClass[verdict] : '';
  return html`<li><button type="button" class="rung toggle ${state}" aria-pressed=${stands} aria-disabled=${open ? nothing : 'true'}
    aria-describedby=${view.invalid ? `${view.uid}-status` : nothing}
    @click=${() => view.onToggle(rung, stands)}><span class="vh">${words.rung} </span>${renderRungName(rung)}
    ${stands || verdict ? html`<span class="here">${verdict ? renderIcon(state === 'bad' ? 'bad' : state === 'ok' ? 'ok' : '') : tick()} ${verdict === 'missed' ? words.missed : words.standsHere}</span>` : nothing}<span class="vh">${words.forPerson(shown.name, shown.card.text)}</span></button></li>`;
}

/** The last person is followed by the first, so that both buttons always lead somewhere. */
function renderTurns({ ladder: { people }, onTurn }: ListView, place: number): TemplateResult {
  const turn = (to: Person | undefined, word: string, icon: TemplateResult | typeof nothing) =>
    html`<button type="button" class="btn turn" @click=${() => to && onTurn(to)}>${word}${icon}</button>`;
  return html`<div class="turns">${turn(people.at(place - 2), words.previous, nothing)}${turn(people[place % people.length], words.next, arrowRight())}</div>`;
}
