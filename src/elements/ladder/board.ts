import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PartId } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { ladder as words } from '../../strings/ladder.ts';
import { cross, tick } from '../shared/icons.ts';
import type { LadderView, Person, Rung, Standing } from './ladder-view.ts';
import { renderPanel } from './person.ts';
import { renderRungName, renderStanding } from './rung.ts';

export interface BoardView {
  readonly uid: string;
  readonly ladder: LadderView;
  /** Whose text is read. */
  readonly shown: Person | undefined;
  readonly selected: PartId | undefined;
  readonly open: boolean;
  /** Checked, on a slide: a chip opens its reason. */
  readonly folds: boolean;
  readonly status: string;
  /** What is said about all standings, after checking. */
  readonly judgements: TemplateResult | typeof nothing;
  /** The standing whose reason is read. */
  readonly read: string | undefined;
  onPerson(person: Person, event: MouseEvent): void;
  onStanding(standing: Standing, event: MouseEvent): void;
  onTarget(rung: Rung): void;
  onRemove(rung: Rung, event: MouseEvent): void;
}

/** The person who is placed, the others as chips, and the ladder: top rung first. */
export function renderBoard(view: BoardView): TemplateResult {
  const { uid, ladder, shown, selected, open } = view;
  return html`<div class="board ladder-board ${selected === undefined ? '' : 'lit'}" role="group" aria-label=${common.board}
    aria-describedby=${open ? `${uid}-how` : nothing}>
    ${
      shown && (open || view.folds)
        ? renderPanel(shown, {
            grips: open,
            selected: selected === shown.card.id,
            onClick: (event) => view.onPerson(shown, event),
          })
        : nothing
    }
    ${open ? renderTray(view) : view.folds ? view.judgements : nothing}
    <ol class="rungs" aria-label=${words.rungs}>${ladder.rungs.map((rung) => renderRung(view, rung))}</ol>
    ${open || view.folds ? nothing : view.judgements}
  </div>`;
}

/** All persons, always in the same places: one who stands somewhere has a tick. */
function renderTray({ uid, ladder, shown, selected, status, onPerson }: BoardView): TemplateResult {
  const { people, rungs } = ladder;
  return html`<p class="placing-status" id="${uid}-how"><span class="vh">${words.about(people.length, rungs.length)} </span>${status}</p>
    <ul class="people" aria-label=${words.people}>${repeat(
      people,
      ({ card }) => card.id,
      (person) => {
        const { card, name, callName, placed, state } = person;
        const look = `${placed ? 'placed' : ''} ${person === shown ? 'shown' : ''} ${card.id === selected ? 'selected' : ''}`;
        return html`<li><button type="button" class="chip person ${look}" data-card=${card.id} aria-pressed=${card.id === selected}
          @click=${(event: MouseEvent) => onPerson(person, event)}>${placed ? tick() : nothing}<span class="chip-name" aria-hidden="true">${callName}</span><span
          class="vh">${name} – ${card.text} ${state}</span></button></li>`;
      },
    )}</ul>`;
}

function renderRung(view: BoardView, rung: Rung): TemplateResult {
  const { selected } = view;
  const place = () => view.onTarget(rung);
  const stands = rung.standings.some(({ person }) => person.card.id === selected);
  const chosen = view.ladder.people.find(({ card }) => card.id === selected);
  return html`<li><div class="rung" role="group" aria-label=${rung.target} data-zone=${rung.field.id}
    @click=${(event: Event) => {
      if (!(event.target as Element).closest('button')) place();
    }}>
    ${renderRungName(rung)}
    ${
      rung.standings.length
        ? html`<ul class="chips">${repeat(
            rung.standings,
            ({ key }) => key,
            (one) =>
              html`<li>${renderStanding(one, {
                open: view.open,
                button: view.open || view.folds,
                pressed: view.open ? one.person.card.id === selected : one.key === view.read,
                onClick: (event) => view.onStanding(one, event),
              })}</li>`,
          )}</ul>`
        : nothing
    }
    ${
      !chosen
        ? nothing
        : stands
          ? html`<button type="button" class="slot take" data-remove=${rung.field.id} aria-label=${words.takeAway(chosen.name, rung.place)}
              @click=${(event: MouseEvent) => view.onRemove(rung, event)}>${cross()}</button>`
          : html`<button type="button" class="slot" data-target=${rung.field.id} aria-label=${rung.target} @click=${place}></button>`
    }
  </div></li>`;
}
