import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PartId } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { match as words } from '../../strings/match.ts';
import { grip } from '../shared/icons.ts';
import { renderIcon } from '../shared/verdict.ts';
import type { Line, PairView, Side } from './pair-view.ts';

export interface BoardLook {
  readonly uid: string;
  readonly open: boolean;
  readonly selected: PartId | undefined;
  onLeft(left: PartId, event: MouseEvent): void;
  onRight(right: PartId): void;
}

/** Two lists; a pair has a letter and a line. Once checked, the sides rest. */
export function renderBoard(view: PairView, look: BoardLook): TemplateResult {
  const { uid, open, selected } = look;
  const pairs = new Set(view.lines.map(({ left }) => left)).size;
  return html`<div class="board pair-board ${selected === undefined ? '' : 'lit'}" role="group" aria-label=${common.board}
    aria-describedby=${open ? `${uid}-how` : nothing}>
    ${
      open
        ? html`<p class="placing-line"><span id="${uid}-how">${words.instruction}</span>
            <span class="placing-status">${words.status(pairs, view.left.length)}</span></p>`
        : nothing
    }
    <div class="pair-sides">
      <ul class="left-sides" aria-label=${words.leftSides}>${view.left.map((side) => renderLeft(side, look))}</ul>
      <svg class="pair-lines" aria-hidden="true">${view.lines.map(renderLine)}</svg>
      <ul class="right-sides" aria-label=${words.rightSides}>${view.right.map((side) => renderRight(side, look))}</ul>
    </div>
  </div>`;
}

function renderLeft(side: Side, { open, selected, onLeft }: BoardLook): TemplateResult {
  const { id } = side.part;
  const pressed = selected === id;
  if (!open)
    return html`<li data-left=${id}><div class="slip side ${side.look}">${renderText(side)}${renderIcon(side.look)}${renderLetters(side)}</div></li>`;
  return html`<li data-left=${id}><button type="button" class="slip card side ${pressed ? 'selected' : ''}" data-card=${id}
    aria-pressed=${pressed} @click=${(event: MouseEvent) => onLeft(id, event)}>
    <span class="handle" data-handle aria-hidden="true">${grip()}</span>${renderText(side)}${renderLetters(side)}</button></li>`;
}

function renderRight(side: Side, { open, onRight }: BoardLook): TemplateResult {
  const { id } = side.part;
  if (!open)
    return html`<li data-right=${id}><div class="slip side">${renderLetters(side)}${renderText(side)}</div></li>`;
  return html`<li data-right=${id} data-zone=${id}><button type="button" class="slip side" data-target=${id}
    @click=${() => onRight(id)}>${renderLetters(side)}${renderText(side)}</button></li>`;
}

function renderText({ part, state }: Side): TemplateResult {
  return html`<span class="side-text" lang="de">${part.text}</span><span class="vh">, ${state}</span>`;
}

/** Letters are seen; what they mean is heard with the state. */
function renderLetters({ letters }: Side): TemplateResult {
  return html`<span class="pair-letters" aria-hidden="true">${letters.map((letter) => html`<b>${letter}</b>`)}</span>`;
}

/** Where it runs is measured when it is drawn (`pair-lines.ts`). */
function renderLine({ left, right, verdict }: Line): TemplateResult {
  return svg`<path class=${verdict} data-from=${left} data-to=${right} />`;
}
