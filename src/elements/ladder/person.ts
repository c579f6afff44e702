import { html, nothing, type TemplateResult } from 'lit';
import { ladder as words } from '../../strings/ladder.ts';
import { grip } from '../shared/icons.ts';
import { renderVerdict } from '../shared/verdict.ts';
import type { Person } from './ladder-view.ts';

/** A drawn face says nothing that the name does not. */
export function renderFace({ card: { face } }: Person): TemplateResult | typeof nothing {
  return face === undefined ? nothing : html`<img class="face" src=${face} alt="" draggable="false">`;
}

/** Face and name as they stand on a small slip; a crowded rung leaves out the age, then the name. */
export function renderNameplate(person: Person): TemplateResult {
  return html`${renderFace(person)}<span class="chip-name">${person.callName}<span class="age">${person.name.slice(person.callName.length)}</span></span>`;
}

export interface PanelLook {
  /** On a board the whole panel can be clicked and dragged. */
  readonly grips?: boolean;
  readonly selected?: boolean;
  /** Beside the name: „2 von 8“. */
  readonly count?: string;
  /** What is said about her rungs; the judgement of her as a whole then stands beside her name. */
  readonly judgements?: readonly (TemplateResult | typeof nothing)[];
  onClick?(event: MouseEvent): void;
}

/**
 * The person whose text is read, in full. The board's button of a person is her chip; the panel is a larger handle for
 * mouse and finger, so it is no second button.
 */
export function renderPanel(person: Person, look: PanelLook): TemplateResult {
  const { card, name, verdict, incomplete } = person;
  return html`<div class="persona slip ${look.selected ? 'selected' : ''}" role="group" aria-label=${words.shownPerson}
    data-grip=${look.grips ? card.id : nothing} @click=${look.grips ? look.onClick : nothing}>
    ${look.grips ? html`<span class="handle" data-handle aria-hidden="true">${grip()}</span>` : nothing}
    <div class="persona-head">${renderFace(person)}<b class="persona-name">${name}</b>
      ${look.count ? html`<span class="persona-count">${look.count}</span>` : nothing}
      ${look.judgements && verdict ? renderVerdict(verdict) : nothing}</div>
    <div class="persona-text">${card.text}</div>
    ${incomplete ? html`<div>${renderVerdict('partial', words.incomplete)}</div>` : nothing}
    ${look.judgements ?? nothing}
    ${look.grips ? html`<span class="chip stamp" aria-hidden="true">${renderNameplate(person)}</span>` : nothing}
  </div>`;
}
